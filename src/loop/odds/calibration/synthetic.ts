import { stream, type Uniform } from '../../../base/random.ts';
import { normalQuantile } from '../../../engine/odds/normal.ts';
import type { VisaNeed } from '../../profile.ts';
import type { Applicant } from '../applicant.ts';
import type { Parameters } from '../parameters.ts';
import { gammaQuantile } from './gamma.ts';

/** A made-up applicant before the parameters are known: standard normals where they set the scale. */
export interface Synthetic {
  readonly score: number;
  readonly applications: number;
  readonly years: number;
  readonly failedAttempts: number;
  readonly usMonths: number;
  readonly step3: boolean;
  readonly preliminary: boolean;
  readonly visa: VisaNeed;
  /** Seed of this applicant's taste for programs. */
  readonly taste: string;
}

/**
 * `count` applicants of the population of odds.md C4, stratified in every dimension (each of `count` equal slices once).
 * All **assumed** but the need of a visa.
 */
export function syntheticApplicants(count: number, seed: string): readonly Synthetic[] {
  const slices = (name: string) => stratified(count, stream(seed, name));
  const columns = {
    score: slices('score'),
    applications: slices('applications'),
    years: slices('years'),
    attempts: slices('attempts'),
    months: slices('months'),
    step3: slices('step3'),
    preliminary: slices('preliminary'),
    visa: slices('visa'),
  };
  return Array.from({ length: count }, (_, k) => {
    const at = (name: keyof typeof columns) => columns[name][k] as number;
    const visa = at('visa');
    return {
      score: normalQuantile(at('score')),
      applications: normalQuantile(at('applications')),
      years: Math.min(12, gammaQuantile(at('years'), 1.9, 2.9)),
      failedAttempts: Number(at('attempts') < 0.1),
      usMonths: Math.expm1(1.2 + 0.7 * normalQuantile(at('months'))),
      step3: at('step3') < 0.25,
      preliminary: at('preliminary') < 0.04,
      visa: visa < 0.15 ? 'none' : visa < 0.21 ? 'h1b' : 'j1',
      taste: `${seed}/${k}`,
    };
  });
}

/** The applicant under given parameters; a US IMG has another mean score and needs no visa. */
export function embody(made: Synthetic, { scoreMean, scoreSpread }: Parameters, usMeanScore: number | null): Applicant {
  const { years, failedAttempts, usMonths, step3, preliminary, visa } = made;
  return {
    us: usMeanScore !== null,
    visa: usMeanScore === null ? visa : 'none',
    score: (usMeanScore ?? scoreMean) + scoreSpread * made.score,
    years,
    failedAttempts,
    usMonths,
    step3,
    preliminary,
  };
}

export function applicationCount(made: Synthetic, { applicationsMedian, applicationsSpread }: Parameters): number {
  const count = Math.round(applicationsMedian * Math.exp(applicationsSpread * made.applications));
  return Math.min(250, Math.max(3, count));
}

/** Standard Gumbel numbers, one a program: adding them to log weights and taking the top is drawing without replacement. */
export function gumbels({ taste }: Synthetic, size: number): Float64Array {
  const next = stream(taste, 'programs');
  return Float64Array.from({ length: size }, () => -Math.log(-Math.log(next())));
}

function stratified(count: number, next: Uniform): readonly number[] {
  const values = Array.from({ length: count }, (_, k) => (k + next()) / count);
  for (let k = count - 1; k > 0; k--) {
    const other = Math.floor(next() * (k + 1));
    [values[k], values[other]] = [values[other] as number, values[k] as number];
  }
  return values;
}
