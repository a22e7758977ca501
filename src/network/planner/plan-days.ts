import { addDays, type PlainDate } from '../../base/plain-date.ts';
import { guardWarnings } from '../guard/guard-warnings.ts';
import type { Rule } from '../rules/rule.ts';
import { RULES } from '../rules/rules.ts';
import type { Setting } from '../rules/setting.ts';
import { type Open, openCandidates } from './candidates.ts';
import { dayFacts } from './day-facts.ts';
import { greaterAsk } from './greater-ask.ts';
import { type Hindrance, isHindrance, type Possible } from './hindrance.ts';
import { whyChosen } from './in-words.ts';
import { firstOfLongOpen } from './long-open.ts';
import { loosenedDays } from './loosened.ts';
import { type Placed, placedFor } from './placed.ts';
import type { Plan, PlanDay, Postponed, Suggestion } from './plan.ts';
import { nextPossible, possibleOn } from './possible-on.ts';
import { LONG_OPEN, worthOn } from './worth-on.ts';

/**
 * The plan from `setting.today` to `setting.until`, day by day: what is worth most on a day goes first, as far as the
 * day, the block's week and the guardrails let it. Pure: the same setting gives the same plan, in whatever order the
 * records came. `rules` are another set in tests only.
 */
export function planDays(setting: Setting, rules: readonly Rule[] = RULES): Plan {
  const { journal, today, until } = setting;
  const desk: Desk = {
    left: new Set(openCandidates(setting, rules)),
    why: new Map(),
    placed: placedFor(journal, today),
  };
  const days: PlanDay[] = [];
  for (let date = today; date <= until; date = addDays(date, 1)) days.push(planDay(setting, date, desk));
  return {
    days,
    postponed: [...desk.left].map((open) => postponedOf(setting, open, desk)),
    warnings: guardWarnings(setting),
  };
}

interface Desk {
  /** What is not placed yet. */
  readonly left: Set<Open>;
  /** Why each of these was not placed when last looked at. */
  readonly why: Map<Open, Hindrance>;
  readonly placed: Placed;
}

function planDay(setting: Setting, date: PlainDate, desk: Desk): PlanDay {
  const { left, why, placed } = desk;
  const { journal } = setting;
  const day = dayFacts(journal, date);
  const suggestions: Suggestion[] = [];
  for (const { open, possible } of bestFirst(setting, date, desk)) {
    const hindrance = placed.hinders(open, day);
    if (hindrance !== null) {
      why.set(open, hindrance);
      continue;
    }
    placed.add(open, date);
    left.delete(open);
    const { candidate, answer } = open;
    const { way, cautions } = possible;
    const chosen = whyChosen(journal, open, { day, way, used: placed.used(date) });
    const loosenTo = loosenedDays(candidate, answer);
    suggestions.push({ ...candidate, way, chosen, cautions, loosenTo });
  }
  const { block, kind, budget } = day;
  return { date, block, kind, budget: { week: budget, used: placed.used(date) }, suggestions };
}

/** What may be done that day, the most worth first; ties stay in the candidates' own order. */
function bestFirst(
  setting: Setting,
  date: PlainDate,
  { left, why, placed }: Desk,
): readonly { readonly open: Open; readonly possible: Possible }[] {
  const day = dayFacts(setting.journal, date);
  const seen = placed.seenLately(date);
  const isSeen = ({ candidate: { person } }: Open) => person !== null && seen.has(person);
  const found: { readonly open: Open; readonly possible: Possible; readonly worth: number }[] = [];
  for (const open of left) {
    const { opens, closes } = open.candidate.window;
    if (date < opens || (closes !== null && date > closes)) continue;
    const last = why.get(open);
    // What holds until a later day needs no second look before it.
    if (last !== undefined && last.later !== null && last.later > date && HOLDS.has(last.for)) continue;
    const possible =
      placed.guards(open, date) ?? greaterAsk(setting, { open, date, left }) ?? possibleOn(setting, open, date);
    if (isHindrance(possible)) why.set(open, possible);
    else found.push({ open, possible, worth: worthOn(open, day, isSeen(open)) });
  }
  const first = firstOfLongOpen(
    found.map(({ open }) => open),
    left,
    date,
  );
  const worthOf = ({ open, worth }: (typeof found)[number]) => worth + (first.has(open) ? LONG_OPEN : 0);
  return found.sort((a, b) => worthOf(b) - worthOf(a));
}

/** Reasons that hang on nothing that the plan or a day between could change. */
const HOLDS: ReadonlySet<Postponed['for']> = new Set(['not-now', 'better-day']);

function postponedOf(setting: Setting, open: Open, { why, placed }: Desk): Postponed {
  const { candidate } = open;
  const hindrance = why.get(open);
  return {
    candidate,
    for: hindrance?.for ?? 'better-day',
    until: hindrance === undefined || hindrance.later === null ? null : comesOn(setting, open, placed, hindrance.later),
    reason: hindrance?.reason ?? 'A better day for it is coming.',
  };
}

/** The first day after the plan on which it may come, for all that is planned; null where none is known. */
function comesOn(setting: Setting, open: Open, placed: Placed, later: PlainDate): PlainDate | null {
  const next = addDays(setting.until, 1);
  const day = nextPossible(setting, open, later > next ? later : next);
  const guarded = day === null ? null : placed.guards(open, day);
  return guarded === null || guarded.later === null ? day : nextPossible(setting, open, guarded.later);
}
