import type { SharedProblem } from './choose.ts';

/**
 * A shared problem with its programs renumbered by preference, so that scanning upwards breaks every tie as the person
 * would and the order of the input changes nothing, and with its utilities as a ladder of distinct levels.
 */
export interface SharedView {
  readonly problem: SharedProblem;
  readonly states: number;
  /** Original number of each program, most preferred first. */
  readonly original: Int32Array;
  /** Distinct utilities, ascending; one when only the chance of a match counts. */
  readonly ladder: Float64Array;
  /** Index into `ladder` of each program. */
  readonly level: Int32Array;
  readonly pinned: Uint8Array;
  readonly plainOnly: Uint8Array;
}

/** A program of the list (numbered by preference) and the mode it has there. */
export interface Entry {
  readonly program: number;
  readonly mode: number;
}

export function viewByPreference(problem: SharedProblem): SharedView {
  const { size, preference, utility } = problem;
  const original = Int32Array.from({ length: size }, (_, program) => program).sort(
    (a, b) => (preference[a] as number) - (preference[b] as number) || a - b,
  );
  const ladder = Float64Array.from(new Set(utility)).sort();
  const rungs = new Map(Array.from(ladder, (t, level) => [t, level]));
  const flags = (programs: readonly number[]): Uint8Array => {
    const set = new Set(programs);
    return Uint8Array.from(original, (program) => (set.has(program) ? 1 : 0));
  };
  return {
    problem,
    states: problem.weights.length,
    original,
    ladder,
    level: Int32Array.from(original, (program) => rungs.get(utility[program] as number) ?? 0),
    pinned: flags(problem.pinned),
    plainOnly: flags(problem.plainOnly),
  };
}

/** Where in the table of chances the states of a program and mode begin. */
export function rowOf({ problem, original, states }: SharedView, program: number, mode: number): number {
  return ((original[program] as number) * problem.modes + mode) * states;
}

/** Whether a program may be in a mode at all. */
export function mayTake({ plainOnly }: SharedView, program: number, mode: number): boolean {
  return mode === 0 || plainOnly[program] !== 1;
}
