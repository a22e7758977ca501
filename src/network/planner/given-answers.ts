import { addDays, type PlainDate } from '../../base/plain-date.ts';
import type { Journal } from '../journal/journal.ts';
import { meantBy } from '../journal/meant-by.ts';
import { type SuggestionAnswer, suggestionId } from '../records/suggestion.ts';
import type { Opportunity } from '../rules/rule.ts';
import { onceFor } from '../rules/views.ts';

/** Done a little before its best day, it need not come again on it. */
const EARLY_DAYS = 14;
/** What the records still hold open so long after it was said to be done comes back. */
const OPEN_AGAIN_DAYS = 7;

/** By the suggestion's id; what was answered about somebody merged into another counts for who they are now. */
export function answerTo(journal: Journal, id: string): SuggestionAnswer | null {
  return journal.kept.suggestion.get(id)?.values ?? mergedAnswers(journal).get(id) ?? null;
}

function mergedAnswers(journal: Journal): ReadonlyMap<string, SuggestionAnswer> {
  if (journal.mergedInto.size === 0) return NONE;
  return onceFor(journal, 'planner answers', () => {
    const merged: (readonly [string, SuggestionAnswer])[] = [];
    for (const { values } of journal.kept.suggestion.values()) {
      const { rule, subject } = values;
      const now = meantBy(journal, subject ?? '');
      if (rule != null && subject != null && now !== subject) merged.push([suggestionId(rule, now), values]);
    }
    // Of several the one with the smallest subject.
    return new Map(merged.sort(([, a], [, b]) => ((a.subject ?? '') > (b.subject ?? '') ? -1 : 1)));
  });
}

const NONE: ReadonlyMap<string, SuggestionAnswer> = new Map();

/** Whether it was done already: not a later occurrence, and not one that the records hold open still. */
export function isDone({ doneOn }: SuggestionAnswer, opportunity: Opportunity, today: PlainDate): boolean {
  if (doneOn == null || doneOn > today) return false;
  if (doneOn === today) return true;
  const { window, cadenceDays, done } = opportunity;
  const early = cadenceDays === undefined ? EARLY_DAYS : Math.min(EARLY_DAYS, Math.floor(cadenceDays / 2));
  if (doneOn < window.opens || addDays(doneOn, early) < window.best) return false;
  return done.length === 0 || doneOn > addDays(today, -OPEN_AGAIN_DAYS);
}
