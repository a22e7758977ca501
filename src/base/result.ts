/** The outcome of reading something that may be wrong: a value, or the problems found. Never thrown. */
export type Result<T, E = readonly Problem[]> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: E };

/** One thing wrong with an input: where inside it, and the mend, in words a tired reader understands at once. */
export interface Problem {
  /** Place inside the input, such as `programs[3].probability.plain` or `row 7`; empty for the input as a whole. */
  readonly at: string;
  /** What is wrong and how to mend it, one clause without a final stop. */
  readonly message: string;
}

export function ok<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

export function err<E>(error: E): { readonly ok: false; readonly error: E } {
  return { ok: false, error };
}

export function problem(at: string, message: string): Problem {
  return { at, message };
}

/** `problem.json: programs[3].probability.plain: 1.4 is not between 0 and 1` */
export function describeProblem(file: string, { at, message }: Problem): string {
  return [file, at, message].filter((part) => part !== '').join(': ');
}
