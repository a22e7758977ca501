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

/** One line a problem: file, place inside, mend. */
export function refused(exit: 1 | 2, file: string, problems: readonly Problem[]): Outcome {
  return { exit, out: '', err: `${problems.map((one) => describeProblem(file, one)).join('\n')}\n` };
}

export function usage(message: string): Outcome {
  return { exit: 2, out: '', err: `${message}\n` };
}

export function asJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
