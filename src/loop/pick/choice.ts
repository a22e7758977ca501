import type { ChosenList, SharedProblem } from '../../engine/portfolio/choose.ts';
import { chooseShared, sketchShared } from '../../engine/portfolio/choose-shared.ts';
import { MODES, type World } from '../odds/world.ts';

export interface ChoiceInput {
  readonly world: World;
  /** Indices of the programs that may be in the list. */
  readonly eligible: readonly number[];
  /** Must be in the list; a subset of `eligible`. */
  readonly pinned: ReadonlySet<number>;
  /** Already applied to: no signal can be added. */
  readonly applied: ReadonlySet<number>;
  readonly utility: (program: number) => number;
  /** Place in line among equals; see preference.ts. */
  readonly preference: Float64Array;
  readonly signals: { readonly gold: number; readonly silver: number };
}

/** Programs in the order in which they enter the list, each with its mode's index. */
export interface Order {
  readonly programs: readonly number[];
  readonly modes: readonly number[];
}

/** Orders the eligible programs so that the first `count` are the best list of that length in the given world. */
export function chooseOrder(input: ChoiceInput, count: number): Order {
  return ofEligible(input, chooseShared(problemOf(input), count));
}

/** A list of that length nearly as good, much faster, and nothing behind it. */
export function sketchOrder(input: ChoiceInput, count: number): Order {
  return ofEligible(input, sketchShared(problemOf(input), count));
}

function problemOf({ world, eligible, pinned, applied, utility, preference, signals }: ChoiceInput): SharedProblem {
  const positions = eligible.map((_, index) => index);
  return {
    size: eligible.length,
    utility: Float64Array.from(eligible, utility),
    weights: world.weights,
    chance: chanceTable(world, eligible),
    modes: MODES.length,
    modeLimits: MODES.map((mode) => (mode === 'plain' ? eligible.length : signals[mode])),
    pinned: positions.filter((index) => pinned.has(eligible[index] as number)),
    plainOnly: positions.filter((index) => applied.has(eligible[index] as number)),
    preference: Float64Array.from(eligible, (program) => preference[program] as number),
  };
}

function ofEligible({ eligible }: ChoiceInput, { programs, modes }: ChosenList): Order {
  return { programs: programs.map((index) => eligible[index] as number), modes };
}

/** P(interview and ranked high enough) at `(program × modes + mode) × states + state`. */
function chanceTable(world: World, eligible: readonly number[]): Float64Array {
  const { weights, thetaWeights, rank } = world;
  const states = weights.length;
  const epsilons = states / thetaWeights.length;
  const q = new Float64Array(thetaWeights.length);
  const chance = new Float64Array(eligible.length * MODES.length * states);
  let at = 0;
  for (const program of eligible) {
    for (let mode = 0; mode < MODES.length; mode++) {
      world.interview(program, mode, q, 0);
      for (let state = 0; state < states; state++) {
        chance[at++] = (q[Math.floor(state / epsilons)] as number) * (rank[state] as number);
      }
    }
  }
  return chance;
}
