import type { World } from '../odds/world.ts';

/** What one world says of an ordered list. */
export interface Judgement {
  /** P(match) with the first 1, 2, … programs of the order. */
  readonly matchByCount: Float64Array;
  /** P(interview) at each program of the order, in its mode. */
  readonly interview: Float64Array;
  /** For the first `count` programs: P(at least one interview) and expected interviews. */
  readonly atLeastOne: number;
  readonly expected: number;
  /** For the first `count` programs: P(match) at each of the θ nodes. */
  readonly matchByTheta: Float64Array;
}

/** Judges an order of programs (with a mode each) in one world; the first `count` are the list itself. */
export function judgeOrder(world: World, order: readonly number[], modes: readonly number[], count: number): Judgement {
  const { weights, thetaWeights, rank } = world;
  const thetas = thetaWeights.length;
  const epsilons = weights.length / thetas;
  const q = new Float64Array(thetas);
  const unmatched = new Float64Array(weights.length).fill(1);
  const uninvited = new Float64Array(thetas).fill(1);
  const matchByCount = new Float64Array(order.length);
  const interview = new Float64Array(order.length);
  let atLeastOne = 0;
  let expected = 0;
  let matchByTheta: Float64Array = new Float64Array(thetas);
  for (const [place, program] of order.entries()) {
    world.interview(program, modes[place] ?? 0, q, 0);
    let left = 0;
    let chance = 0;
    for (let t = 0, state = 0; t < thetas; t++) {
      const qt = q[t] as number;
      chance += (thetaWeights[t] as number) * qt;
      uninvited[t] = (uninvited[t] as number) * (1 - qt);
      for (let e = 0; e < epsilons; e++, state++) {
        const survives = (unmatched[state] as number) * (1 - qt * (rank[state] as number));
        unmatched[state] = survives;
        left += (weights[state] as number) * survives;
      }
    }
    interview[place] = chance;
    matchByCount[place] = 1 - left;
    if (place < count) expected += chance;
    if (place === count - 1) {
      atLeastOne = 1 - dot(thetaWeights, uninvited);
      matchByTheta = conditionalMatch(weights, thetaWeights, unmatched);
    }
  }
  return { matchByCount, interview, atLeastOne, expected, matchByTheta };
}

function conditionalMatch(weights: Float64Array, thetaWeights: Float64Array, unmatched: Float64Array): Float64Array {
  const epsilons = weights.length / thetaWeights.length;
  return thetaWeights.map((weight, t) => {
    let left = 0;
    for (let state = t * epsilons; state < (t + 1) * epsilons; state++) {
      left += (weights[state] as number) * (unmatched[state] as number);
    }
    return 1 - left / weight;
  });
}

function dot(a: Float64Array, b: Float64Array): number {
  return a.reduce((sum, value, index) => sum + value * (b[index] as number), 0);
}
