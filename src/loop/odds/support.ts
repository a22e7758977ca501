import type { Profile } from '../profile.ts';
import { type Applicant, COVARIATES, type Covariate, covariate, effectOf } from './applicant.ts';
import { PARAMETERS } from './parameters.ts';
import type { OddsTable } from './table.ts';

/** Where an applicant lies to what the data support. */
export type Support = 'within' | 'below' | 'above';

const SCORES = { low: 220, high: 265 };
const MOST_YEARS = 10;
/** An answer, the need of a visa aside, is a negative flag where it lowers the log odds by this much at the base values. */
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

const NAMES: Readonly<Record<Covariate, string>> = {
  visaNeeded: 'visa',
  h1bNeeded: 'H-1B rather than J-1',
  yearSinceGraduation: 'years since graduation',
  failedAttempt: 'failed attempts',
  usExperience: 'US clinical experience',
  step3Passed: 'Step 3',
  preliminaryYear: 'a US preliminary year',
};

/** What the chance rests on for this applicant, one sentence each. */
export function assumptionsOf(profile: Profile, applicant: Applicant, table: OddsTable): readonly string[] {
  const answered = (name: Covariate) => covariate(applicant, name) !== null;
  const assumed = COVARIATES.filter(
    (name) =>
      PARAMETERS[name].status === 'assumed' && answered(name) && (name !== 'h1bNeeded' || applicant.visa === 'h1b'),
  ).map((name) => NAMES[name]);
  const missing = COVARIATES.filter((name) => !answered(name) && name !== 'preliminaryYear').map((name) => NAMES[name]);
  const support = supportOf(applicant, table);
  const waits = applicant.step3 !== true && (profile.visaNeed === 'h1b' || profile.visaNeed === 'either');
  return [
    'Interviews and ranks are calibrated to published figures of non-US IMGs in the 2026 Match.',
    `No public figure gives the size of these effects, so it is assumed: ${assumed.join(', ')}.`,
    ...(missing.length > 0 ? [`Not answered, so taken as the average applicant's: ${missing.join(', ')}.`] : []),
    ...(waits ? ['An H-1B needs Step 3; that half of the sponsors wait for it is assumed.'] : []),
    ...(support === 'within'
      ? []
      : [
          `Your profile lies ${support} what the published figures support: read the chance as a band, not as a number.`,
        ]),
  ];
}
