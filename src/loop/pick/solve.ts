import { err, ok, problem, type Result } from '../../base/result.ts';
import type { Catalogue, Program } from '../../catalogue/program.ts';
import type { Season } from '../../catalogue/season.ts';
import { type Odds, openOdds } from '../odds/open.ts';
import type { OddsTable } from '../odds/table.ts';
import type { Connection } from '../odds/ties.ts';
import type { Profile } from '../profile.ts';
import { type ChoiceInput, chooseOrder, type Order } from './choice.ts';
import { affordable } from './fees.ts';
import { medianOf } from './interval.ts';
import { type Judgement, judgeOrder } from './judge.ts';
import { preferenceOrder, worthFor, worthOf } from './preference.ts';
import { type Refusal, unknownPrograms, unreadableFacts, unsupportedGoals } from './refusal.ts';
import type { Wishes } from './wishes.ts';

export interface PickInput {
  readonly profile: Profile;
  readonly catalogue: Catalogue;
  readonly table: OddsTable;
  readonly season: Season;
  /** Whom the applicant knows where, out of their own records; never part of a profile. */
  readonly connections?: readonly Connection[];
  /** How much each wish counts, beside the profile; as usual where absent. */
  readonly wishes?: Wishes;
  /** Signals beyond the season's own, to ask what one more would be worth. */
  readonly moreSignals?: { readonly gold?: number; readonly silver?: number };
}

/** The input laid out: the odds, which programs may be chosen, and how long the list becomes. */
export interface Opened {
  readonly odds: Odds;
  readonly choice: ChoiceInput;
  /** Programs that the applicant leaves out. */
  readonly unwanted: ReadonlySet<number>;
  readonly count: number;
}

/** Every eligible program in the order in which it enters the list; the first `count` are the list. */
export interface Chosen extends Opened {
  readonly order: Order;
}

/** The list, judged in every draw: the k-th of two solutions' draws are the same world. */
export interface Solved extends Chosen {
  readonly judged: readonly Judgement[];
}

/** Without a limit the list ends where ten more programs add less than half a point to the median chance. */
const STEP = 10;
const LEAST_GAIN = 0.005;
/** How far beyond the list it is judged. */
const BEYOND = 120;

/** The list without its chances: a tenth of the work. */
export function choose(input: PickInput): Result<Chosen, Refusal> {
  const opened = open(input);
  if (!opened.ok) return opened;
  const { choice, count } = opened.value;
  return ok({ ...opened.value, order: chooseOrder(choice, count) });
}

export function solve(input: PickInput): Result<Solved, Refusal> {
  const chosen = choose(input);
  if (!chosen.ok) return chosen;
  const { odds, order, count } = chosen.value;
  const horizon = Math.min(order.programs.length, count + BEYOND);
  return ok({ ...chosen.value, judged: judgeAll(odds, order, horizon, count) });
}

function open({
  profile,
  catalogue,
  table,
  season,
  connections = [],
  wishes,
  moreSignals = {},
}: PickInput): Result<Opened, Refusal> {
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
    connections,
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
          `your limits allow ${most} ${most === 1 ? 'application' : 'applications'}, but ${pinned.size} programs are pinned or applied to; raise the limit or unpin some`,
        ),
      ],
    });
  }
  const worth = worthFor(profile, wishes, programs);
  const scores = programs.map((program: Program) => worth.score(program));
  const scoreOf = (index: number) => scores[index] ?? 0;
  const { gold, silver } = season.signals.value;
  const choice: ChoiceInput = {
    world: odds.base(),
    eligible,
    pinned,
    applied,
    utility: (index) => (profile.objective === 'worth' ? worthOf(scoreOf(index)) : 1),
    preference: preferenceOrder(programs, scoreOf, (index) => odds.knownShare(index)),
    signals: { gold: gold + (moreSignals.gold ?? 0), silver: silver + (moreSignals.silver ?? 0) },
  };
  return ok({ odds, choice, unwanted, count: most ?? naturalEnd(odds, choice, pinned.size) });
}

function judgeAll(odds: Odds, { programs, modes }: Order, horizon: number, count: number): Judgement[] {
  const order = { programs: programs.slice(0, horizon), modes };
  return Array.from({ length: odds.drawCount }, (_, draw) => judgeOrder(odds.draw(draw), order, count));
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
