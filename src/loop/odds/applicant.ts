import type { OwnFact } from '../../catalogue/facts.ts';
import { type Profile, type VisaNeed, yearsSinceGraduation } from '../profile.ts';
import type { ParameterName, Parameters } from './parameters.ts';

/** An applicant as the model sees one; null is unknown. */
export interface Applicant {
  readonly us: boolean;
  readonly visa: VisaNeed;
  readonly score: number;
  /** Years since the medical degree. */
  readonly years: number;
  readonly failedAttempts: number | null;
  readonly usMonths: number | null;
  readonly step3: boolean | null;
  readonly preliminary: boolean | null;
}

/** Range of the published scores; beyond it the line is not followed. */
const LOWEST_SCORE = 209;
const HIGHEST_SCORE = 284;
const MOST_YEARS = 12;
/** Step 3 was passed with 196 to 200 in the years that matter here (from memory, unverified); a lower score is a fail. */
const STEP_3_PASS = 196;

/**
 * Means and variances of the covariates among non-US IMGs who apply to internal medicine. All **assumed** but the
 * need of a visa (85 %, from 56.4 = w·54.4 + (1 − w)·67.9); years are Gamma(1.9, 2.9) cut to 0–12,
 * ln(1 + months) is N(1.2, 0.7).
 */
export const POPULATION = {
  visaNeeded: { mean: 0.85, variance: 0.85 * 0.15 },
  h1bNeeded: { mean: 0.06, variance: 0.06 * 0.94 },
  yearSinceGraduation: { mean: 5.264, variance: 11.096 },
  failedAttempt: { mean: 0.1, variance: 0.09 },
  usExperience: { mean: 1.2, variance: 0.49 },
  step3Passed: { mean: 0.25, variance: 0.25 * 0.75 },
  preliminaryYear: { mean: 0.04, variance: 0.04 * 0.96 },
} as const satisfies Partial<Record<ParameterName, { mean: number; variance: number }>>;

export type Covariate = keyof typeof POPULATION;
export const COVARIATES = Object.keys(POPULATION) as readonly Covariate[];

export function applicantOf(profile: Profile): Applicant {
  const { step3, prelim } = profile;
  return {
    us: profile.imgType === 'us',
    visa: profile.visaNeed,
    score: profile.step2ck,
    years: yearsSinceGraduation(profile),
    failedAttempts: profile.failedAttempts ?? null,
    usMonths: profile.usClinicalMonths ?? null,
    step3: typeof step3 === 'number' ? step3 >= STEP_3_PASS : (step3 ?? null),
    preliminary: prelim == null ? null : true,
  };
}

/** Own facts of a profile, as the catalogue takes them. */
export function ownFactsOf(profile: Profile): readonly OwnFact[] {
  return profile.knownFacts ?? [];
}

/** What an applicant brings to one covariate; null is unknown and counts as the population's mean. */
export function covariate(applicant: Applicant, name: Covariate): number | null {
  const { visa, years, failedAttempts, usMonths, step3, preliminary } = applicant;
  switch (name) {
    case 'visaNeeded':
      return visa === 'none' ? 0 : 1;
    case 'h1bNeeded':
      return visa === 'h1b' ? 1 : 0;
    case 'yearSinceGraduation':
      return Math.min(years, MOST_YEARS);
    case 'failedAttempt':
      return failedAttempts === null ? null : Number(failedAttempts > 0);
    case 'usExperience':
      return usMonths === null ? null : Math.log1p(usMonths);
    case 'step3Passed':
      return step3 === null ? null : Number(step3);
    case 'preliminaryYear':
      return preliminary === null ? null : Number(preliminary);
  }
}

/** Log odds of one covariate against the population's mean; 0 where unknown. */
export function effectOf(applicant: Applicant, name: Covariate, parameters: Parameters): number {
  const value = covariate(applicant, name);
  return value === null ? 0 : parameters[name] * (value - POPULATION[name].mean);
}

export function scoreEffect({ score }: Applicant, { scoreSlope, scoreMean }: Parameters): number {
  return scoreSlope * (Math.max(LOWEST_SCORE, Math.min(score, HIGHEST_SCORE)) - scoreMean);
}

/** u without θ: the applicant's log odds against the average one's, at both stages. */
export function seenStrength(applicant: Applicant, parameters: Parameters): number {
  return COVARIATES.reduce(
    (sum, name) => sum + effectOf(applicant, name, parameters),
    scoreEffect(applicant, parameters) + (applicant.us ? parameters.usImg : 0) + parameters.drift,
  );
}
