import { logistic } from './logistic.ts';
import { gaussHermite } from './quadrature.ts';
import { MOST_RANKS } from './rank-counts.ts';

/** What is assumed of a population of applicants to one specialty before the fit. */
export interface PopulationShape {
  /** Applications sent: median, and SD of their logarithm. */
  readonly applicationsMedian: number;
  readonly applicationsSpread: number;
  /** SD of the openness of the programs applied to (ω). */
  readonly opennessSpread: number;
  /** Mean of ceiling × gate over applicants and programs (κ̄). */
  readonly ceiling: number;
  /** Log odds of an interview with a silver or a gold signal over none. */
  readonly silver: number;
  readonly gold: number;
  /** SD of what is unseen of the applicant at the rank stage (τ), and of the program's own view (ω_r). */
  readonly tau: number;
  readonly rankSpread: number;
}

/** The four fitted numbers: a, σ_u, λ, γ0. */
export interface PopulationFit {
  readonly base: number;
  readonly strengthSpread: number;
  readonly lambda: number;
  readonly gamma0: number;
}

/** What the model says of the population; `matched[k]` = P(K = k, matched), `unmatched[k]` = P(K = k, not matched), k ≥ 1. */
export interface Population {
  readonly matched: Float64Array;
  readonly unmatched: Float64Array;
  readonly atLeastOne: number;
  readonly expectedRanks: number;
  /** Mean chance of success per interview, weighted by interviews. */
  readonly rankChance: number;
  /** Mean and variance of u given at least one rank and matched or not. */
  readonly strength: Record<'matched' | 'unmatched', { readonly mean: number; readonly variance: number }>;
}

const POINTS = 57;
const REACH = 4.2;
const GOLD_SIGNALS = 3;
const SILVER_SIGNALS = 12;
const SIGNALS = GOLD_SIGNALS + SILVER_SIGNALS;
const nine = gaussHermite(9);
const seven = gaussHermite(7);

/** The population model of C1: no random numbers, exact up to quadrature. */
export function population(shape: PopulationShape, fit: PopulationFit): Population {
  const matched = new Float64Array(MOST_RANKS + 1);
  const unmatched = new Float64Array(MOST_RANKS + 1);
  const counts = applications(shape);
  const sums = { matched: [0, 0, 0], unmatched: [0, 0, 0] };
  let atLeastOne = 0;
  let expectedRanks = 0;
  let successes = 0;
  for (const { z, weight } of strengthGrid()) {
    const u = fit.strengthSpread * z;
    const ranks = ranksAt(shape, fit.base + u, counts);
    const { byRanks, perRank } = matchByRanks(shape, fit, u);
    let won = 0;
    let lost = 0;
    for (let k = 1; k <= MOST_RANKS; k++) {
      const mass = weight * (ranks[k] as number);
      const win = mass * (byRanks[k] as number);
      matched[k] = (matched[k] as number) + win;
      unmatched[k] = (unmatched[k] as number) + mass - win;
      won += win;
      lost += mass - win;
      expectedRanks += k * mass;
      successes += k * mass * perRank;
    }
    atLeastOne += won + lost;
    add(sums.matched, won, u);
    add(sums.unmatched, lost, u);
  }
  return {
    matched,
    unmatched,
    atLeastOne,
    expectedRanks,
    rankChance: successes / expectedRanks,
    strength: { matched: meanAndVariance(sums.matched), unmatched: meanAndVariance(sums.unmatched) },
  };
}

/** Share matched among those with at least one rank. */
export function shareMatched({ matched, atLeastOne }: Population): number {
  return matched.reduce((sum, p) => sum + p, 0) / atLeastOne;
}

/** P(matched | K = k). */
export function matchGivenRanks({ matched, unmatched }: Pick<Population, 'matched' | 'unmatched'>, k: number): number {
  const won = matched[k] as number;
  return won / (won + (unmatched[k] as number));
}

function strengthGrid(): { z: number; weight: number }[] {
  const grid = Array.from({ length: POINTS }, (_, k) => (2 * REACH * k) / (POINTS - 1) - REACH);
  const density = grid.map((z) => Math.exp((-z * z) / 2));
  const total = density.reduce((sum, d) => sum + d, 0);
  return grid.map((z, k) => ({ z, weight: (density[k] as number) / total }));
}

function applications({ applicationsMedian, applicationsSpread }: PopulationShape): { n: number; weight: number }[] {
  return Array.from(nine.nodes, (z, k) => ({
    n: Math.min(250, Math.max(3, Math.round(applicationsMedian * Math.exp(applicationsSpread * z)))),
    weight: nine.weights[k] as number,
  }));
}

/** Distribution of the number of ranks of an applicant with log odds `base + u`, over the numbers of applications. */
function ranksAt(shape: PopulationShape, eta: number, counts: readonly { n: number; weight: number }[]): Float64Array {
  const chance = (signal: number) =>
    shape.ceiling *
    nine.nodes.reduce(
      (sum, z, k) => sum + (nine.weights[k] as number) * logistic(eta + shape.opennessSpread * z + signal),
      0,
    );
  const [plain, silver, gold] = [chance(0), chance(shape.silver), chance(shape.gold)];
  const ranks = new Float64Array(MOST_RANKS + 1);
  const many = new Float64Array(MOST_RANKS + 1);
  for (const { n, weight } of counts) {
    if (n >= SIGNALS) addScaled(many, binomial(n - SIGNALS, plain), weight);
    else {
      const few = convolve(
        binomial(Math.min(n, GOLD_SIGNALS), gold),
        binomial(Math.max(0, n - GOLD_SIGNALS), silver),
        n + 1,
      );
      addScaled(ranks, few, weight);
    }
  }
  const signalled = convolve(binomial(GOLD_SIGNALS, gold), binomial(SILVER_SIGNALS, silver), SIGNALS + 1);
  addScaled(ranks, convolve(signalled, many, SIGNALS + 1), 1);
  return ranks;
}

/** P(match | u, k ranks) for k = 0…60, and the mean chance of one rank. */
function matchByRanks(shape: PopulationShape, fit: PopulationFit, u: number) {
  const byRanks = new Float64Array(MOST_RANKS + 1);
  let perRank = 0;
  for (const [e, z] of nine.nodes.entries()) {
    const weight = nine.weights[e] as number;
    const eta = fit.gamma0 + fit.lambda * u + shape.tau * z;
    const r = seven.nodes.reduce(
      (sum, y, k) => sum + (seven.weights[k] as number) * logistic(eta + shape.rankSpread * y),
      0,
    );
    perRank += weight * r;
    let fails = 1;
    for (let k = 1; k <= MOST_RANKS; k++) {
      fails *= 1 - r;
      byRanks[k] = (byRanks[k] as number) + weight * (1 - fails);
    }
  }
  return { byRanks, perRank };
}

/** P(k successes of n), k = 0…60. */
function binomial(n: number, p: number): Float64Array {
  const pmf = new Float64Array(MOST_RANKS + 1);
  let mass = (1 - p) ** n;
  for (let k = 0; k <= Math.min(n, MOST_RANKS); k++) {
    pmf[k] = mass;
    mass *= ((n - k) / (k + 1)) * (p / (1 - p));
  }
  return pmf;
}

/** Distribution of the sum, cut at 60; only the first `length` entries of `a` are not zero. */
function convolve(a: Float64Array, b: Float64Array, length: number): Float64Array {
  const sum = new Float64Array(MOST_RANKS + 1);
  for (let i = 0; i < length; i++) {
    const weight = a[i] as number;
    for (let k = i; k <= MOST_RANKS; k++) sum[k] = (sum[k] as number) + weight * (b[k - i] as number);
  }
  return sum;
}

function addScaled(into: Float64Array, from: Float64Array, weight: number): void {
  for (let k = 0; k < into.length; k++) into[k] = (into[k] as number) + weight * (from[k] as number);
}

function add(sums: number[], mass: number, u: number): void {
  for (let power = 0; power < 3; power++) sums[power] = (sums[power] as number) + mass * u ** power;
}

function meanAndVariance([mass = 0, first = 0, second = 0]: readonly number[]) {
  const mean = first / mass;
  return { mean, variance: second / mass - mean * mean };
}
