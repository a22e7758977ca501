import { addDays, daysBetween, type PlainDate } from '../../base/plain-date.ts';
import type { Journal } from '../journal/journal.ts';
import { calledBy } from '../mentors/words.ts';
import { type SuggestionAnswer, suggestionId } from '../records/suggestion.ts';
import type { Opportunity, Rule } from '../rules/rule.ts';
import type { Setting } from '../rules/setting.ts';
import { answerTo, isDone } from './given-answers.ts';
import { loosenedBest } from './loosened.ts';
import type { Candidate } from './plan.ts';
import { usedSince } from './used-since.ts';

/** A candidate with what the user answered to it. */
export interface Open {
  readonly candidate: Candidate;
  readonly answer: SuggestionAnswer;
  /** The best day, later where it was put off twice; never before the first day of use. */
  readonly best: PlainDate;
  /** From when on it is said to wait. */
  readonly waitsSince: PlainDate;
  /** The day the user moved it to, where that still counts. */
  readonly movedTo: PlainDate | null;
  /** It had waited when the user cleared the wall after an absence. */
  readonly gathered: boolean;
}

/** Everything the rules find and the user has not answered for good, in an order that hangs on no record's place. */
export function openCandidates(setting: Setting, rules: readonly Rule[]): readonly Open[] {
  const { journal, today, until } = setting;
  const found = new Map<string, Open>();
  for (const rule of rules) {
    if (journal.kept['rule-choice'].get(rule.id)?.values.never === true) continue;
    for (const opportunity of rule.find(setting)) {
      const { opens, closes } = opportunity.window;
      if (opens > until || (closes !== null && closes < today)) continue;
      const candidate = candidateOf(rule, opportunity);
      const answer = answerTo(journal, candidate.id) ?? {};
      if (answer.never === true || isDone(answer, candidate, today)) continue;
      const open = { candidate, answer, ...standing(setting, candidate, answer) };
      const other = found.get(candidate.id);
      if (other === undefined || compareOpen(journal, open, other) < 0) found.set(candidate.id, open);
    }
  }
  return [...found.values()].sort((a, b) => compareOpen(journal, a, b));
}

function candidateOf(rule: Rule, opportunity: Opportunity): Candidate {
  const { id, title, grade, source, effort, way, minutes, worth } = rule;
  return {
    effort,
    way,
    minutes,
    worth,
    ...opportunity,
    rule: id,
    id: suggestionId(id, opportunity.subject),
    title,
    grade,
    source,
  };
}

function standing(
  { journal, today }: Setting,
  candidate: Candidate,
  answer: SuggestionAnswer,
): Pick<Open, 'best' | 'waitsSince' | 'movedTo' | 'gathered'> {
  const { opens, closes } = candidate.window;
  const since = usedSince(journal, today);
  const best = later(loosenedBest(candidate, answer), since);
  const { movedTo } = answer;
  const cleared = journal.settings.awayClearedOn;
  return {
    best,
    // The best day of what never closes may move on with each day on which one meets: it has waited all the same.
    waitsSince: closes === null ? earlier(best, addDays(later(opens, since), BEST_WITHIN)) : best,
    // A day gone by, or one outside of its window, moves nothing.
    movedTo:
      movedTo != null && movedTo >= today && movedTo >= opens && (closes === null || movedTo <= closes)
        ? movedTo
        : null,
    gathered: cleared != null && cleared <= today && best <= cleared && candidate.hard !== true,
  };
}

/** How long a best day may lie behind the first good one before something is said to wait; for what never closes. */
const BEST_WITHIN = 14;

function earlier(a: PlainDate, b: PlainDate): PlainDate {
  return a < b ? a : b;
}

function later(a: PlainDate, b: PlainDate): PlainDate {
  return a < b ? b : a;
}

/** Worth, then what closes first, then rule, name and subject. */
function compareOpen(journal: Journal, { candidate: a }: Open, { candidate: b }: Open): number {
  return (
    b.worth - a.worth ||
    compare(a.window.closes ?? '9999', b.window.closes ?? '9999') ||
    compare(a.rule, b.rule) ||
    compare(nameOf(journal, a), nameOf(journal, b)) ||
    compare(a.subject, b.subject) ||
    daysBetween(b.window.best, a.window.best) ||
    compare(a.do, b.do)
  );
}

function nameOf(journal: Journal, { person }: Candidate): string {
  return person === null ? '' : calledBy(journal.people.get(person)?.values);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
