import { err, ok, problem, type Result } from '../../base/result.ts';
import type { Catalogue } from '../../catalogue/program.ts';
import type { Season } from '../../catalogue/season.ts';
import { type Odds, openOdds } from '../odds/open.ts';
import type { OddsTable } from '../odds/table.ts';
import { MODES } from '../odds/world.ts';
import type { Profile } from '../profile.ts';
import { bandOf } from './band.ts';
import { type ChoiceInput, chooseOrder, type Order } from './choice.ts';
import { affordable, costOf } from './fees.ts';
import { groupByKey } from './group.ts';
import { intervalOf, medianOf, round } from './interval.ts';
import { type Judgement, judgeOrder } from './judge.ts';
import { notesOn } from './notes.ts';
import { preferenceOrder, worthOf } from './preference.ts';
import { type Refusal, unknownPrograms, unreadableFacts, unsupportedGoals } from './refusal.ts';
import type { Listed, PickResult } from './result.ts';
import { summarise } from './summary.ts';
import { unknownsByWorth } from './unknowns.ts';

export interface PickInput {
  readonly profile: Profile;
  readonly catalogue: Catalogue;
  readonly table: OddsTable;
  readonly season: Season;
}

/** Without a limit the list ends where ten more programs add less than half a point to the median chance. */
const STEP = 10;
const LEAST_GAIN = 0.005;
/** How far beyond the list the frontier looks. */
const BEYOND = 120;

/** The main job: profile in, list out. Pure: the same input gives the same answer. */
export function pick({ profile, catalogue, table, season }: PickInput): Result<PickResult, Refusal> {
  const wrong = [...unknownPrograms(profile, catalogue), ...unreadableFacts(profile)];
  if (wrong.length > 0) return err({ kind: 'input', problems: wrong });
  const unsupported = unsupportedGoals(profile);
  if (unsupported.length > 0) return err({ kind: 'no answer', problems: unsupported });

  const { programs } = catalogue;
  const indexOf = new Map(programs.map((program, index) => [program.acgmeId, index]));
  const indices = (ids: readonly string[] | null | undefined) =>
    new Set((ids ?? []).map((id) => indexOf.get(id) as number));
  const applied = indices(profile.applied);
  const pinned = new Set([...applied, ...indices(profile.pinned)]);
  const unwanted = indices(profile.excluded);

  const odds = openOdds({
    profile,
    catalogue,
    table,
    pinned: new Set([...pinned].map((index) => programs[index]?.acgmeId ?? '')),
  });
  const eligible = programs.flatMap((_, index) => (unwanted.has(index) || odds.gates[index]?.failed ? [] : [index]));

  const most = mostAllowed(profile, season, eligible.length);
  if (most !== null && most < pinned.size) {
    return err({
      kind: 'no answer',
      problems: [
        problem(
          'limits',
          `your limits allow ${most} applications, but ${pinned.size} programs are pinned or applied to; raise the limit or unpin some`,
        ),
      ],
    });
  }
  const choice: ChoiceInput = {
    world: odds.base(),
    eligible,
    pinned,
    applied,
    utility: (index) =>
      profile.objective === 'worth' ? worthOf(programs[index] as (typeof programs)[number], profile) : 1,
    preference: preferenceOrder(programs, profile, (index) => odds.knownShare(index)),
    signals: season.signals.value,
  };
  const count = most ?? naturalEnd(odds, choice, pinned.size);
  const order = chooseOrder(choice, count);
  const horizon = Math.min(order.programs.length, count + BEYOND);
  const judged = judgeAll(odds, order, horizon, count);
  const groups = groupByKey(order.programs, (index) => odds.key(index));

  const list = order.programs.slice(0, count).map((index, place): Listed => {
    const program = programs[index] as (typeof programs)[number];
    const interviewChance = intervalOf(Float64Array.from(judged, ({ interview }) => interview[place] as number));
    const mode = order.modes[place] ?? 0;
    return {
      acgmeId: program.acgmeId,
      nrmpCode: program.nrmpCode,
      institution: program.institution,
      city: program.city,
      state: program.state,
      website: program.website,
      band: bandOf(interviewChance.median),
      signal: MODES[mode] ?? 'plain',
      interviewChance,
      reasons: [...odds.reasons(index, mode)],
      knownShare: round(odds.knownShare(index), 4),
      group: groups.of(index),
      notes: notesOn(program),
    };
  });
  const inList = new Set(list.map(({ group }) => group));
  return ok({
    summary: summarise({ profile, season, odds, order, count, judged }),
    list,
    notChosen: order.programs.slice(count).map((index, beyond) => {
      const group = groups.of(index);
      return {
        acgmeId: programs[index]?.acgmeId ?? '',
        group,
        reason:
          group !== null && inList.has(group)
            ? `The model cannot tell it from others of its group in your list (${group}); exchange freely.`
            : `In order of worth it is number ${count + beyond + 1} of ${order.programs.length}; your list ends at ${count}.`,
      };
    }),
    excluded: programs.flatMap(({ acgmeId }, index) => {
      if (unwanted.has(index))
        return [{ acgmeId, gate: 'left out by you', source: 'your profile', date: profile.asOf }];
      const failed = odds.gates[index]?.failed;
      if (!failed) return [];
      const { fact, gate } = failed;
      return [{ acgmeId, gate, source: fact.source.url ?? fact.source.title, date: fact.date }];
    }),
    unknowns: unknownsByWorth(odds, order, count, pinned),
    frontier: Array.from({ length: horizon }, (_, index) => ({
      applications: index + 1,
      costUsd: costOf(index + 1, season.fees.value),
      matchChance: medianOf(Float64Array.from(judged, ({ matchByCount }) => matchByCount[index] as number)),
    })),
  });
}

function judgeAll(odds: Odds, order: Order, horizon: number, count: number): Judgement[] {
  const programs = order.programs.slice(0, horizon);
  return Array.from({ length: odds.drawCount }, (_, draw) => judgeOrder(odds.draw(draw), programs, order.modes, count));
}

/** The longest list that the limits allow; null without limits. */
function mostAllowed(profile: Profile, season: Season, eligible: number): number | null {
  const { applications, budgetUsd } = profile.limits ?? {};
  if (applications == null && budgetUsd == null) return null;
  const byCount = Math.min(applications ?? eligible, eligible);
  return budgetUsd == null ? byCount : affordable(budgetUsd, season.fees.value, byCount);
}

function naturalEnd(odds: Odds, choice: ChoiceInput, least: number): number {
  const most = choice.eligible.length;
  const order = chooseOrder(choice, Math.min(most, 100));
  const judged = judgeAll(odds, order, most, 0);
  const chanceAt = (count: number) =>
    medianOf(
      Float64Array.from(judged, ({ matchByCount }) => matchByCount[count - 1] as number),
      6,
    );
  for (let count = Math.max(STEP, Math.ceil(least / STEP) * STEP); count + STEP <= most; count += STEP) {
    if (chanceAt(count + STEP) - chanceAt(count) < LEAST_GAIN) return count;
  }
  return most;
}
