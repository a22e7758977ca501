/**
 * Choosing a list under uncertainty that all programs share: states q with weights w_q, and in each state independent
 * outcomes. Utilities, chances and modes are plain numbers; see docs/architecture.md for where they come from.
 */
export interface SharedProblem {
  /** How many programs. */
  readonly size: number;
  /** Utility of ending at each program, > 0; all 1 for the plain chance of a match. */
  readonly utility: Float64Array;
  /** Weights of the states; they sum to 1. */
  readonly weights: Float64Array;
  /** P(success | program, mode, state) at `(program * modes + mode) * states + state`. */
  readonly chance: Float64Array;
  /** How many modes each program has; mode 0 is always free. */
  readonly modes: number;
  /** How many programs may take each mode; the entry of mode 0 is ignored. */
  readonly modeLimits: readonly number[];
  /** Programs that must be in the list. */
  readonly pinned: readonly number[];
  /** Programs that may only be in mode 0. */
  readonly plainOnly: readonly number[];
  /** Breaks ties between programs of equal worth: the lower value enters first. One entry a program, all different. */
  readonly preference: Float64Array;
}

/** Programs in the order in which they enter, with the mode each has in the full list. */
export interface ChosenList {
  readonly programs: readonly number[];
  readonly modes: readonly number[];
}
