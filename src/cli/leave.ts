import type { Writable } from 'node:stream';
import { describeProblem } from '../base/result.ts';
import { diskTrouble } from './disk-trouble.ts';
import type { Outcome } from './outcome.ts';

export interface Streams {
  readonly out: Writable;
  readonly err: Writable;
}

/**
 * Writes what a command leaves behind, and gives the exit code once all of it is written. A reader that has seen enough
 * (`prelude … | head -1`) is no fault; any other trouble of standard output is one line.
 */
export async function leave(outcome: Promise<Outcome>, streams: Streams): Promise<number> {
  const { exit, out, err } = await outcome;
  const trouble = await written(streams.out, out);
  const line = trouble === null ? '' : `${describeProblem('standard output', diskTrouble(trouble))}\n`;
  // Where nobody reads the messages there is nobody left to tell.
  await written(streams.err, err + line);
  return trouble === null ? exit : 2;
}

/** Writes a text; the error, or null where there was none or only a reader that left. */
function written(stream: Writable, text: string): Promise<Error | null> {
  return new Promise((resolve) => {
    const settle = (error?: NodeJS.ErrnoException | null) =>
      resolve(error == null || error.code === 'EPIPE' ? null : error);
    stream.on('error', settle);
    stream.write(text, settle);
  });
}
