import type { FeeTier } from './fees.ts';

/** Indices of the ways to apply: without a signal, with a silver one, with a gold one. */
export const PLAIN = 0;
export const SILVER = 1;
export const GOLD = 2;

/** A program one may apply to; outcomes of different programs are independent. */
export interface Candidate {
  /** Worth of ending there less the worth of not matching, > 0. */
  readonly utility: number;
  /** P(success) plain, with silver, with gold, in [0, 1]; `undefined` where the program takes no such signal. */
  readonly chance: readonly [number, number | undefined, number | undefined];
  /** Index into `groups`. */
  readonly group: number;
  /** Own cost in whole cents: replaces the group's fee and does not count in its tiers. `undefined`: the group's fee. */
  readonly cost: number | undefined;
  /** Must be in the list. */
  readonly pinned: boolean;
}

/** Programs that share a fee table and signals: one specialty. */
export interface CandidateGroup {
  /** Empty: free. */
  readonly fees: readonly FeeTier[];
  /** Most silver and most gold signals; 0 for none, Infinity for no limit. */
  readonly silver: number;
  readonly gold: number;
}

/** Which programs to apply to, and with which signal, when outcomes are independent; engine/portfolio solves it. */
export interface ListProblem {
  readonly candidates: readonly Candidate[];
  readonly groups: readonly CandidateGroup[];
  /** Most applications; Infinity for no limit. */
  readonly applications: number;
  /** Most to spend, in whole cents; Infinity for no limit. */
  readonly budget: number;
}

/** One line of a list: index of a candidate, and its mode. */
export interface Application {
  readonly candidate: number;
  readonly mode: number;
}

/** P(success) of a candidate in a mode; 0 where the mode is not available. */
export function chanceOf(problem: ListProblem, { candidate, mode }: Application): number {
  return problem.candidates[candidate]?.chance[mode] ?? 0;
}
