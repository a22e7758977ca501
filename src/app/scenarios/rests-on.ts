import { PARAMETERS, type ParameterName } from '../../loop/odds/parameters.ts';
import type { ProfileChange } from '../../loop/pick/profile-change.ts';
import type { VisaNeed } from '../../loop/profile.ts';

/** What of the model the effect of changes rests on, in words. */
export interface RestsOn {
  /** Sizes that no public figure gives. */
  readonly assumed: readonly string[];
  /** Fitted to public figures or read from one. */
  readonly figures: readonly string[];
}

/** The parameters that a change of an answer moves, in plain words; whether one is assumed stands in the model's own table. */
const WORDS = {
  scoreSlope: 'what a point of Step 2 CK adds',
  usExperience: 'what U.S. experience adds',
  failedAttempt: 'what a failed attempt costs',
  step3Passed: 'what Step 3 adds',
  step3Gate: 'how many H-1B sponsors wait for Step 3',
  visaNeeded: 'what needing a visa costs',
  h1bNeeded: 'what H-1B rather than J-1 costs',
  j1Share: 'how many programs sponsor the J-1',
  h1bShare: 'how many programs sponsor the H-1B',
  ceiling: 'how many programs would consider such an applicant at all',
  unseenSpread: 'how far applicants differ in what no form shows',
  silver: 'what a silver signal adds',
  goldOverSilver: 'what gold adds over silver',
} as const satisfies Partial<Record<ParameterName, string>>;
type Named = keyof typeof WORDS;

const ANSWERS = { step2ck: 'scoreSlope', usClinicalMonths: 'usExperience', failedAttempts: 'failedAttempt' } as const;
const VISAS = {
  none: ['visaNeeded'],
  j1: ['visaNeeded', 'j1Share'],
  h1b: ['visaNeeded', 'h1bNeeded', 'h1bShare', 'step3Gate'],
  either: ['visaNeeded', 'j1Share', 'h1bShare', 'step3Gate'],
} as const;

/** A fact is known once it is found out, and pins and wishes are the user's own: those rest on nothing. */
function parametersOf(change: ProfileChange, need: VisaNeed): readonly Named[] {
  switch (change.kind) {
    case 'answer':
      return [ANSWERS[change.field]];
    case 'step3':
      return need === 'h1b' || need === 'either' ? ['step3Passed', 'step3Gate'] : ['step3Passed'];
    case 'visaNeed':
      return VISAS[change.value];
    case 'applications':
      return ['ceiling', 'unseenSpread'];
    case 'signal':
      return change.signal === 'gold' ? ['silver', 'goldOverSilver'] : ['silver'];
    default:
      return [];
  }
}

/** `need` is the visa as answered. */
export function restsOn(changes: readonly ProfileChange[], need: VisaNeed): RestsOn {
  const taken = changes.reduce((now, change) => (change.kind === 'visaNeed' ? change.value : now), need);
  const names = [...new Set(changes.flatMap((change) => parametersOf(change, taken)))];
  const words = (isAssumed: boolean) =>
    names.filter((name) => (PARAMETERS[name].status === 'assumed') === isAssumed).map((name) => WORDS[name]);
  return { assumed: words(true), figures: words(false) };
}
