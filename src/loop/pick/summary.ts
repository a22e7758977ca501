import type { Season } from '../../catalogue/season.ts';
import { matchAtStrength } from '../../engine/odds/judge.ts';
import type { Odds } from '../odds/open.ts';
import { MODES } from '../odds/world.ts';
import type { Profile } from '../profile.ts';
import type { Order } from './choice.ts';
import { doorsOn } from './doors.ts';
import { costOf } from './fees.ts';
import { intervalOf, medianOf } from './interval.ts';
import type { Judgement } from './judge.ts';
import type { PickResult } from './result.ts';

/** The 90th percentile of a standard normal. */
const Z90 = 1.2815515655446004;

export interface SummaryInput {
  readonly profile: Profile;
  readonly season: Season;
  readonly odds: Odds;
  readonly order: Order;
  readonly count: number;
  readonly judged: readonly Judgement[];
}

/** What stands above the list: chance, cost, signals, open doors, and on what all of it rests. */
export function summarise({ profile, season, odds, order, count, judged }: SummaryInput): PickResult['summary'] {
  const overDraws = (read: (judgement: Judgement) => number) => Float64Array.from(judged, read);
  const match = ({ matchByCount }: Judgement) => (count === 0 ? 0 : (matchByCount[count - 1] as number));
  const used = (signal: 'gold' | 'silver') =>
    order.modes.slice(0, count).filter((mode) => MODES[mode] === signal).length;
  return {
    season: season.season,
    asOf: profile.asOf,
    applications: count,
    costUsd: costOf(count, season.fees.value),
    matchChance: intervalOf(overDraws(match)),
    expectedInterviews: intervalOf(
      overDraws(({ expected }) => expected),
      2,
    ),
    atLeastOneInterview: intervalOf(overDraws(({ atLeastOne }) => atLeastOne)),
    matchGivenInterview: intervalOf(overDraws((j) => (j.atLeastOne > 0 ? match(j) / j.atLeastOne : 0))),
    unseenStrength: {
      low: medianOf(overDraws(({ matchByTheta }) => matchAtStrength(matchByTheta, -Z90))),
      high: medianOf(overDraws(({ matchByTheta }) => matchAtStrength(matchByTheta, Z90))),
    },
    support: odds.applicant.support,
    signals: { gold: used('gold'), silver: used('silver') },
    assumptions: [...assumptions(profile, season, count, order.programs.length), ...odds.applicant.assumptions],
    openDoors: doorsOn(profile.asOf, season),
  };
}

function assumptions(profile: Profile, season: Season, count: number, open: number): string[] {
  const end = howItEnds(profile, season, count, open);
  return [
    'For a complete, eligible application; about one applicant in five never gets that far.',
    'The range is the 10th to the 90th percentile over 200 sets of parameters that fit the public figures equally well; it is a plausible range, not a confidence interval.',
    ...(season.fees.status === 'not-published'
      ? [`Fees of the ${season.season} season were not found; those of ${season.fees.borrowedFrom} are used.`]
      : []),
    ...(end === null ? [] : [end]),
    ...((profile.applied ?? []).length > 0 ? ['Programs you already applied to are counted without a signal.'] : []),
  ];
}

/** Why the list is as long as it is, where the applicant's own limits do not say it already. */
function howItEnds({ limits }: Profile, season: Season, count: number, open: number): string | null {
  if (open === 0) return 'No program is left: every one is excluded, by you or by something known to be in the way.';
  if (count === 0) return `Your limit pays for no application: the first costs $${costOf(1, season.fees.value)}.`;
  if (limits?.applications != null || limits?.budgetUsd != null) return null;
  return count === open
    ? `You gave no limit: the list holds all ${count} that are left.`
    : `You gave no limit: the list ends at ${count}, where ten more programs add less than half a point.`;
}
