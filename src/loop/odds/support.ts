import type { Profile } from '../profile.ts';
import { type Applicant, COVARIATES, type Covariate, covariate, effectOf } from './applicant.ts';
import { PARAMETERS } from './parameters.ts';
import type { OddsTable } from './table.ts';

/** Where an applicant lies to what the data support. */
export type Support = 'within' | 'below' | 'above';

const SCORES = { low: 220, high: 265 };
const MOST_YEARS = 10;
/** An answer counts as a negative flag where it lowers the log odds by at least this at the base values. */
const FLAG = -0.25;
const MOST_FLAGS = 1;

/** Outside, show a band and no number: added log odds are extrapolation there. Of two directions the lower counts. */
export function supportOf(applicant: Applicant, { base }: OddsTable): Support {
  const flags = COVARIATES.filter(
    (name) => name !== 'visaNeeded' && effectOf(applicant, name, base.parameters) <= FLAG,
  ).length;
  if (applicant.score < SCORES.low || applicant.years > MOST_YEARS || flags > MOST_FLAGS) return 'below';
  return applicant.score > SCORES.high ? 'above' : 'within';
}

const QUESTIONS: Partial<Record<Covariate, string>> = {
  failedAttempt: 'failed attempts',
  usExperience: 'US clinical experience',
  step3Passed: 'Step 3',
};

/** What the chance rests on for this applicant, one sentence each. */
export function assumptionsOf(profile: Profile, applicant: Applicant, table: OddsTable): readonly string[] {
  const missing = COVARIATES.flatMap((name) =>
    covariate(applicant, name) === null && QUESTIONS[name] ? [QUESTIONS[name]] : [],
  );
  const assumed = COVARIATES.filter(
    (name) => PARAMETERS[name].status === 'assumed' && covariate(applicant, name) !== null,
  ).map((name) => PARAMETERS[name].label);
  const support = supportOf(applicant, table);
  return [
    'Interviews and ranks are calibrated to published figures of non-US IMGs in the 2026 Match.',
    ...(assumed.length > 0
      ? [`No public figure gives the size of these effects, so it is assumed: ${assumed.join('; ')}.`]
      : []),
    ...(missing.length > 0 ? [`Not answered, so taken as the average applicant's: ${missing.join(', ')}.`] : []),
    ...(profile.visaNeed === 'h1b' || profile.visaNeed === 'either'
      ? ['Where Step 3 is not passed, half of the H-1B sponsors are assumed to wait for it.']
      : []),
    ...(support === 'within'
      ? []
      : [
          `Your profile lies ${support} what the published figures support: read the chance as a band, not as a number.`,
        ]),
  ];
}
