import { describeProblem, type Problem } from '../base/result.ts';

/** What a command leaves behind: 0 done, 1 understood but without an answer, 2 wrong input or usage. */
export interface Outcome {
  readonly exit: number;
  readonly out: string;
  readonly err: string;
}

export function done(out: string, err = ''): Outcome {
  return { exit: 0, out, err };
}

export function refused(exit: 1 | 2, file: string, problems: readonly Problem[]): Outcome {
  return { exit, out: '', err: linesOf(file, problems) };
}

/** So many lines say it; a thousand would bury it. */
const LINES = 50;

/** One line a problem: file, place inside, mend. */
export function linesOf(file: string, problems: readonly Problem[]): string {
  // A file's name may hold anything, a line break or a terminal's control codes too.
  const name = file.replace(/\p{Cc}/gu, '?');
  const shown = problems.slice(0, LINES).map((one) => `${describeProblem(name, one)}\n`);
  return shown.join('') + (problems.length > LINES ? `… and ${problems.length - LINES} more such lines\n` : '');
}

export function usage(message: string): Outcome {
  return { exit: 2, out: '', err: `${message}\n` };
}

export function asJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
