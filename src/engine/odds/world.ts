import { logistic } from './logistic.ts';
import { epsilon, openness, type Quadrature, rankNoise, theta } from './quadrature.ts';

/**
 * One set of parameter values (the base fit, or one draw) with an applicant and the programs folded in:
 * all that the list, its chance and its reasons need, as plain numbers.
 *
 * θ (the applicant's unseen strength) has 9 nodes, ε (unseen at the rank stage) 7, so a state is `theta * 7 + epsilon`
 * and there are 63.
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

/** One applicant under one set of parameter values; log odds unless said otherwise. */
export interface Person {
  /** a_ind: base of the individual path. */
  readonly base: number;
  /** u without θ: all that is seen of the applicant, against the average one. */
  readonly seen: number;
  /** SD of θ. */
  readonly unseenSpread: number;
  /** κ0: share of programs that would consider such an applicant at all beyond known gates. */
  readonly ceiling: number;
  readonly lambda: number;
  readonly gamma0: number;
  readonly tau: number;
  readonly rankSpread: number;
  /** What each mode adds: none, a silver signal, a gold one. */
  readonly modes: readonly number[];
}

/** Programs as columns, one entry each. */
export interface ProgramColumns {
  /** Mean log odds against the average program for this applicant: m_i, place and connections. */
  readonly shift: Float64Array;
  /** SD of what is not known of the program's openness (s_i). */
  readonly spread: Float64Array;
  /** Probability that every gate is open to this applicant. */
  readonly gate: Float64Array;
}

/** The four quadratures of a world, and the weights of its states (θ × ε). */
export interface Lattice {
  readonly theta: Quadrature;
  readonly epsilon: Quadrature;
  readonly openness: Quadrature;
  readonly rankNoise: Quadrature;
  readonly weights: Float64Array;
}

export function latticeOf(of: Omit<Lattice, 'weights'>): Lattice {
  const { theta, epsilon } = of;
  const weights = Array.from(theta.weights).flatMap((t) => Array.from(epsilon.weights, (e) => t * e));
  return { ...of, weights: Float64Array.from(weights) };
}

const SERVED_LATTICE: Lattice = latticeOf({ theta, epsilon, openness, rankNoise });

/** Folds applicant and programs into a world; the columns are read whenever it is asked, not copied. */
export function foldWorld(person: Person, programs: ProgramColumns, lattice: Lattice = SERVED_LATTICE): World {
  return {
    weights: lattice.weights,
    thetaWeights: lattice.theta.weights,
    rank: rankChances(person, lattice),
    interview: interviewChances(person, programs, lattice),
  };
}

/** The interview stage of a world alone. */
export function interviewChances(
  person: Person,
  { shift, spread, gate }: ProgramColumns,
  { theta, openness }: Lattice = SERVED_LATTICE,
): World['interview'] {
  const thetas = theta.nodes.length;
  // e^−η = e^−(base + seen + shift + mode) · e^−σθ · e^−so: one exponential a factor instead of one a node.
  const byTheta = theta.nodes.map((z) => Math.exp(-person.unseenSpread * z));
  const byMode = person.modes.map((mode) => Math.exp(-(person.base + person.seen + mode)));
  // The nodes of o come in pairs ±z, and the two logistics of a pair share one division.
  const pairs = Math.floor(openness.nodes.length / 2);
  const pairNodes = openness.nodes.slice(openness.nodes.length - pairs);
  const pairWeights = openness.weights.slice(openness.nodes.length - pairs);
  const middle = openness.nodes.length % 2 === 1 ? (openness.weights[pairs] as number) : 0;
  const twiceCosh = new Float64Array(pairs);
  const { ceiling } = person;
  return (program, mode, out, at) => {
    const open = ceiling * (gate[program] as number);
    if (open === 0) {
      out.fill(0, at, at + thetas);
      return;
    }
    const factor = (byMode[mode] as number) * Math.exp(-(shift[program] as number));
    const s = spread[program] as number;
    for (let k = 0; k < pairs; k++) {
      const e = Math.exp(s * (pairNodes[k] as number));
      twiceCosh[k] = e + 1 / e;
    }
    for (let t = 0; t < thetas; t++) {
      const x = factor * (byTheta[t] as number);
      let sum = middle / (1 + x);
      for (let k = 0; k < pairs; k++) {
        const xc = x * (twiceCosh[k] as number);
        sum += ((pairWeights[k] as number) * (2 + xc)) / (1 + xc + x * x);
      }
      out[at + t] = open * sum;
    }
  };
}

/** r̄(θ, ε) with the program's own view integrated out. */
function rankChances(person: Person, { theta, epsilon, rankNoise }: Lattice): Float64Array {
  const { seen, unseenSpread, lambda, gamma0, tau, rankSpread } = person;
  const chances = new Float64Array(theta.nodes.length * epsilon.nodes.length);
  let state = 0;
  for (const t of theta.nodes) {
    for (const e of epsilon.nodes) {
      const eta = gamma0 + lambda * (seen + unseenSpread * t) + tau * e;
      let sum = 0;
      for (const [k, z] of rankNoise.nodes.entries()) {
        sum += (rankNoise.weights[k] as number) * logistic(eta + rankSpread * z);
      }
      chances[state++] = sum;
    }
  }
  return chances;
}
