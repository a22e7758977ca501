import { type Quadrature, theta } from './quadrature.ts';
import type { World } from './world.ts';

export interface Judged {
  /** P(match). */
  readonly match: number;
  /** P(at least one interview): published match rates are given this. */
  readonly atLeastOne: number;
  /** E[interviews]. */
  readonly expected: number;
}

/** What one world says of a list; `modes[i]` is the mode of `programs[i]` (0 plain, 1 silver, 2 gold). */
export function judge(world: World, programs: ArrayLike<number>, modes: ArrayLike<number>): Judged {
  const { unmatched, uninvited, expected } = survive(world, programs, modes);
  return {
    match: 1 - dot(world.weights, unmatched),
    atLeastOne: 1 - dot(world.thetaWeights, uninvited),
    expected,
  };
}

/** P(interview) at each program, in its mode. */
export function interviewsAt(world: World, programs: ArrayLike<number>, modes: ArrayLike<number>): Float64Array {
  const q = new Float64Array(world.thetaWeights.length);
  return Float64Array.from(programs, (program, place) => {
    world.interview(program, modes[place] as number, q, 0);
    return dot(world.thetaWeights, q);
  });
}

/** P(match) with the first 1, 2, … programs of the order. */
export function matchByPrefix(world: World, order: ArrayLike<number>, modes: ArrayLike<number>): Float64Array {
  const byPrefix = new Float64Array(order.length);
  survive(world, order, modes, (place, { unmatched }) => {
    byPrefix[place] = 1 - dot(world.weights, unmatched);
  });
  return byPrefix;
}

/** P(match) of each program of the list if it were the only one: multiplied as if independent, they overstate the list. */
export function matchAlone(world: World, programs: ArrayLike<number>, modes: ArrayLike<number>): Float64Array {
  return Float64Array.from(programs, (program, place) => judge(world, [program], [modes[place] as number]).match);
}

/** P(match | θ) at each θ node. */
export function matchByStrength(world: World, programs: ArrayLike<number>, modes: ArrayLike<number>): Float64Array {
  return matchAtNodes(world, survive(world, programs, modes).unmatched);
}

function matchAtNodes(world: World, unmatched: Float64Array): Float64Array {
  const epsilons = world.weights.length / world.thetaWeights.length;
  return world.thetaWeights.map((weight, t) => {
    let left = 0;
    for (let state = t * epsilons; state < (t + 1) * epsilons; state++) {
      left += (world.weights[state] as number) * (unmatched[state] as number);
    }
    return 1 - left / weight;
  });
}

/**
 * P(match) if the applicant's unseen strength lies at the standard normal value `z`, from P(match | θ) at the nodes:
 * a cubic through the four nearest, in the log odds, where the curve is all but straight.
 */
export function matchAtStrength(byStrength: Float64Array, z: number, { nodes }: Quadrature = theta): number {
  const held = Array.from(byStrength, (p) => Math.min(1 - 1e-12, Math.max(1e-12, p)));
  const above = nodes.findIndex((node) => node >= z);
  const first = Math.min(Math.max((above === -1 ? nodes.length : above) - 2, 0), nodes.length - 4);
  let eta = 0;
  for (let i = first; i < first + 4; i++) {
    let factor = Math.log((held[i] as number) / (1 - (held[i] as number)));
    for (let k = first; k < first + 4; k++) {
      if (k !== i) factor *= (z - (nodes[k] as number)) / ((nodes[i] as number) - (nodes[k] as number));
    }
    eta += factor;
  }
  return 1 / (1 + Math.exp(-eta));
}

/** All of the above of a list that is the first `count` of an order, in one pass over the order. */
export interface JudgedAlong {
  /** P(match) with the first 1, 2, … programs of the order. */
  readonly matchByCount: Float64Array;
  /** P(interview) at each program of the list, with its signal. */
  readonly interview: Float64Array;
  /** For the list: P(at least one interview), and interviews expected. */
  readonly atLeastOne: number;
  readonly expected: number;
  /** For the list: P(match) at each θ node. */
  readonly matchByTheta: Float64Array;
}

export function judgeAlong(
  world: World,
  order: ArrayLike<number>,
  modes: ArrayLike<number>,
  count: number,
): JudgedAlong {
  const matchByCount = new Float64Array(order.length);
  const interview = new Float64Array(count);
  const told = ({ unmatched, uninvited, expected }: Survived) => ({
    atLeastOne: 1 - dot(world.thetaWeights, uninvited),
    expected,
    matchByTheta: matchAtNodes(world, unmatched),
  });
  let list = told(survive(world, [], []));
  survive(world, order, modes, (place, so) => {
    matchByCount[place] = 1 - dot(world.weights, so.unmatched);
    if (place < count) interview[place] = dot(world.thetaWeights, so.q);
    if (place === count - 1) list = told(so);
  });
  return { matchByCount, interview, ...list };
}

interface Survived {
  readonly unmatched: Float64Array;
  readonly uninvited: Float64Array;
  readonly expected: number;
  /** P(interview) at the last program at each θ node. */
  readonly q: Float64Array;
}

function survive(
  world: World,
  programs: ArrayLike<number>,
  modes: ArrayLike<number>,
  after?: (place: number, so: Survived) => void,
): Survived {
  const { weights, thetaWeights, rank } = world;
  const thetas = thetaWeights.length;
  const epsilons = weights.length / thetas;
  const q = new Float64Array(thetas);
  const unmatched = new Float64Array(weights.length).fill(1);
  const uninvited = new Float64Array(thetas).fill(1);
  let expected = 0;
  for (let place = 0; place < programs.length; place++) {
    world.interview(programs[place] as number, modes[place] as number, q, 0);
    for (let t = 0, state = 0; t < thetas; t++) {
      const chance = q[t] as number;
      expected += (thetaWeights[t] as number) * chance;
      uninvited[t] = (uninvited[t] as number) * (1 - chance);
      for (let e = 0; e < epsilons; e++, state++) {
        unmatched[state] = (unmatched[state] as number) * (1 - chance * (rank[state] as number));
      }
    }
    after?.(place, { unmatched, uninvited, expected, q });
  }
  return { unmatched, uninvited, expected, q };
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let k = 0; k < a.length; k++) sum += (a[k] as number) * (b[k] as number);
  return sum;
}
