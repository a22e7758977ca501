import { err, ok, problem, type Result } from '../../base/result.ts';
import type { Catalogue, Program } from '../../catalogue/program.ts';
import type { Season } from '../../catalogue/season.ts';
import type { OpenOdds } from '../odds/keep.ts';
import { type Odds, openOdds } from '../odds/open.ts';
import type { OddsTable } from '../odds/table.ts';
import type { Connection } from '../odds/ties.ts';
import type { Profile } from '../profile.ts';
import type { ChoiceInput } from './choice.ts';
import { affordable } from './fees.ts';
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
  /** How odds are opened, for a caller who keeps them; the answer is the same. */
  readonly openOdds?: OpenOdds;
}

/** The input laid out: the odds, which programs may be chosen, and how many at most. */
export interface Opened {
  readonly odds: Odds;
  readonly choice: ChoiceInput;
  /** Programs that the applicant leaves out. */
  readonly unwanted: ReadonlySet<number>;
  /** Null where no limit says: the list then ends by itself. */
  readonly most: number | null;
}

export function openInput({
  profile,
  catalogue,
  table,
  season,
  connections = [],
  wishes,
  moreSignals = {},
  openOdds: opener = openOdds,
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

  const odds = opener({
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
  return ok({ odds, choice, unwanted, most });
}

/** The longest list that the limits allow; null without limits. */
function mostAllowed(profile: Profile, season: Season, eligible: number): number | null {
  const { applications, budgetUsd } = profile.limits ?? {};
  if (applications == null && budgetUsd == null) return null;
  const byCount = Math.min(applications ?? eligible, eligible);
  return budgetUsd == null ? byCount : affordable(budgetUsd, season.fees.value, byCount);
}
