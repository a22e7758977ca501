import { applicantOf, POPULATION } from '../odds/applicant.ts';
import type { Profile, VisaNeed } from '../profile.ts';
import type { ProfileChange } from './profile-change.ts';

type Lift = readonly ProfileChange[];

/** Months of US experience that an applicant who has not said counts with: the average applicant's, in whole months. */
const USUAL_MONTHS = Math.round(Math.expm1(POPULATION.usExperience.mean));
const MORE_MONTHS = [1, 3];
const MORE_APPLICATIONS = [10, 20];
const MOST_MONTHS = 600;

/**
 * What an applicant can still change, each alternative by itself: never what has happened. What can be found out about
 * programs has an expected worth in the result, and is no change. `applications` is the length of the list as it is.
 */
export function liftsFor(profile: Profile, applications = profile.limits?.applications ?? null): readonly Lift[] {
  return [...step3Lifts(profile), ...monthLifts(profile), ...visaLifts(profile), ...lengthLifts(applications)];
}

function step3Lifts(profile: Profile): Lift[] {
  return hasStep3(profile) ? [] : [[STEP_3]];
}

function monthLifts({ usClinicalMonths }: Profile): Lift[] {
  const months = usClinicalMonths ?? USUAL_MONTHS;
  return MORE_MONTHS.filter((more) => months + more <= MOST_MONTHS).map((more) => [
    { kind: 'answer', field: 'usClinicalMonths', value: months + more },
  ]);
}

/** Who takes either visa has nothing to widen. An H-1B asks for Step 3, so the two go together. */
function visaLifts(profile: Profile): Lift[] {
  const others: Readonly<Record<VisaNeed, readonly VisaNeed[]>> = {
    none: [],
    either: [],
    j1: ['either', 'h1b'],
    h1b: ['either', 'j1'],
  };
  return others[profile.visaNeed].map((value) => [
    ...(value === 'j1' || hasStep3(profile) ? [] : [STEP_3]),
    { kind: 'visaNeed', value },
  ]);
}

function lengthLifts(applications: number | null): Lift[] {
  if (applications === null) return [];
  return MORE_APPLICATIONS.map((more) => [{ kind: 'applications', value: applications + more }]);
}

const STEP_3: ProfileChange = { kind: 'step3', value: true };

function hasStep3(profile: Profile): boolean {
  return applicantOf(profile).step3 === true;
}
