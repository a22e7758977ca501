import type { Program } from '../../catalogue/program.ts';
import { PROGRAM_TYPES } from '../profile.ts';
import type { KnownFacts } from './known.ts';
import { isSure } from './trust.ts';

/**
 * What is known of each type of program before its own facts (odds.md §2): how common it is, how many residents it
 * takes a year, and the share π of non-US IMGs among them, Beta with the given mean and concentration 2.5.
 * Shares of all IMGs that follow, 20, 50 and 62 %, agree with the directors' survey (university 22–30 %, community 55–70 %).
 */
export const TYPE_PRIORS = {
  university: { share: 0.25, seats: 24, imgShare: 0.15, logShare: { mean: -2.79, sd: 1.46 } },
  'community-university-affiliated': { share: 0.45, seats: 15, imgShare: 0.38, logShare: { mean: -1.35, sd: 1.05 } },
  community: { share: 0.3, seats: 11, imgShare: 0.47, logShare: { mean: -1.02, sd: 0.88 } },
} as const;

/** Non-US among all IMGs who matched to internal medicine in 2025 (3,573 of 4,718). */
export const NON_US_OF_IMGS = 0.757;

const SURE_OF_REPORTED_TYPE = 0.9;
const LOG_SEATS_SD = { known: 0.14, unknown: 0.35 };
const LOG_SHARE_SD_IF_KNOWN = 0.5;
const LEAST_SHARE = 0.01;

const PRIORS = PROGRAM_TYPES.map((type) => TYPE_PRIORS[type]);

/** One program's openness to non-US IMGs before its scale (1 − h): logarithms of seats and of their share. */
export interface Openness {
  /** P(type), in the order of PROGRAM_TYPES. */
  readonly types: readonly number[];
  readonly logSeats: number;
  readonly logShare: number;
  /** SD of the sum of the two. */
  readonly sd: number;
  readonly sponsorsH1b: boolean;
}

/** Moments of the mixture over the types that the facts leave possible. */
export function opennessOf(program: Program, facts: KnownFacts): Openness {
  const types = typeChances(program, facts);
  const { seats, imgShare } = facts;
  const seatsSd = seats === null ? LOG_SEATS_SD.unknown : LOG_SEATS_SD.known;
  let logSeats = 0;
  let logShare = 0;
  let square = 0;
  for (const [k, prior] of PRIORS.entries()) {
    const p = types[k] as number;
    const ofSeats = Math.log(seats?.value ?? prior.seats);
    const ofShare =
      imgShare === null ? prior.logShare.mean : Math.log(Math.max(NON_US_OF_IMGS * imgShare.value, LEAST_SHARE));
    const shareSd = imgShare === null ? prior.logShare.sd : LOG_SHARE_SD_IF_KNOWN;
    logSeats += p * ofSeats;
    logShare += p * ofShare;
    square += p * ((ofSeats + ofShare) ** 2 + shareSd ** 2 + seatsSd ** 2);
  }
  return {
    types,
    logSeats,
    logShare,
    sd: Math.sqrt(square - (logSeats + logShare) ** 2),
    sponsorsH1b: facts.h1b?.value === true,
  };
}

const ACADEMIC_NAME = /\bU\b|\bUT\b|Univ|\bSOM\b|\bCOM\b|Coll|Sch\b|School|HSC|Health Sci/;

/** P(type): the reported one, or the prior times **assumed** likelihoods of name, residents and tracks. */
function typeChances(program: Program, facts: KnownFacts): readonly number[] {
  if (facts.type !== null) {
    const { value, fact } = facts.type;
    const sure = isSure(fact.status) ? 1 : SURE_OF_REPORTED_TYPE;
    return PROGRAM_TYPES.map((type) => (type === value ? sure : (1 - sure) / 2));
  }
  const evidence = [nameSays(program), residentsSay(facts.residents?.value ?? null), tracksSay(program)];
  const raw = PRIORS.map(({ share }, k) => evidence.reduce<number>((p, factor) => p * (factor[k] as number), share));
  const total = raw.reduce((sum, p) => sum + p, 0);
  return raw.map((p) => p / total);
}

function nameSays({ listedAs }: Program): readonly number[] {
  return ACADEMIC_NAME.test(listedAs) ? [5, 1, 0.4] : [0.45, 1.1, 1.2];
}

function residentsSay(residents: number | null): readonly number[] {
  if (residents === null) return [1, 1, 1];
  if (residents > 300) return [3, 1, 0.3];
  return residents >= 100 ? [1.2, 1.2, 0.7] : [0.3, 1, 1.6];
}

function tracksSay({ tracks }: Program): readonly number[] {
  const kinds = new Set(tracks.map(({ kind }) => kind));
  const all = kinds.has('categorical') && kinds.has('preliminary') && kinds.has('primary care');
  return all ? [2.5, 1, 0.4] : [1, 1, 1];
}
