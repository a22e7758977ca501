import { parseArgs } from 'node:util';
import { err, ok, type Result } from '../base/result.ts';

export interface Settings {
  /** Undefined: 8080 or whichever is free. */
  readonly port: number | undefined;
  readonly host: string;
}

const USAGE = 'use --port 8080, --host 127.0.0.1 or nothing';

/** Reads `--port` and `--host`; the variable PORT stands in for the first. What is wrong comes back as one line. */
export function readSettings(args: readonly string[], environmentPort: string | undefined): Result<Settings, string> {
  const read = parsed(args);
  if (!read.ok) return read;
  const { port: given = environmentPort, host = '127.0.0.1' } = read.value;
  if (given === undefined) return ok({ port: undefined, host });
  const port = /^\d{1,5}$/.test(given) ? Number(given) : Number.NaN;
  return port <= 65535
    ? ok({ port, host })
    : err(`--port: ${given} is not a port; give a whole number from 0 to 65535`);
}

function parsed(args: readonly string[]): Result<{ readonly port?: string; readonly host?: string }, string> {
  try {
    return ok(parseArgs({ args: [...args], options: { port: { type: 'string' }, host: { type: 'string' } } }).values);
  } catch (error) {
    const [first = ''] = (error instanceof Error ? error.message : '').split(/[.\n]/);
    return err(`${first}; ${USAGE}`);
  }
}
