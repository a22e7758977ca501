/** A signal's index into every table of modes. */
export const MODES = ['plain', 'silver', 'gold'] as const;
export type Mode = (typeof MODES)[number];

/**
 * One set of parameter values (the base fit, or one draw) with a profile and a catalogue folded in:
 * all that the list, its chance and its reasons need, as plain numbers.
 *
 * Programs are indexed as in the `programs` handed to `openOdds`; θ (the applicant's unseen strength) has 9 nodes,
 * ε (unseen at the rank stage) 7, so a state is `theta * 7 + epsilon` and there are 63.
 */
export interface World {
  /** Weights of the 63 states; they sum to 1. */
  readonly weights: Float64Array;
  /** Weights of the 9 θ nodes; they sum to 1. */
  readonly thetaWeights: Float64Array;
  /** r̄(θ, ε): chance that an interviewed applicant is ranked high enough, 63 values. */
  readonly rank: Float64Array;
  /** Writes q̄(θ), the chance of an interview at `program` with `mode` (0 plain, 1 silver, 2 gold), into `out[at … at + 8]`. */
  interview(program: number, mode: number, out: Float64Array, at: number): void;
}
