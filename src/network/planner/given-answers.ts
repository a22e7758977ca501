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

export function answerTo(journal: Journal, id: string): SuggestionAnswer | null {
  return answersOf(journal).get(id) ?? null;
}

/** By the suggestion's id; what was answered about somebody merged into another counts for who they are now. */
function answersOf(journal: Journal): ReadonlyMap<string, SuggestionAnswer> {
  return onceFor(journal, 'planner answers', () => {
    const found = new Map<string, SuggestionAnswer>();
    const merged: (readonly [string, SuggestionAnswer])[] = [];
    for (const { id, values } of journal.kept.suggestion.values()) {
      found.set(id, values);
      const { rule, subject } = values;
      const now = meantBy(journal, subject ?? '');
      if (rule != null && subject != null && now !== subject) merged.push([suggestionId(rule, now), values]);
    }
    merged.sort(([, a], [, b]) => ((a.subject ?? '') < (b.subject ?? '') ? -1 : 1));
    for (const [id, values] of merged) if (!found.has(id)) found.set(id, values);
    return found;
  });
}

/** Whether it was done already: not a later occurrence, and not one that the records hold open still. */
export function isDone({ doneOn }: SuggestionAnswer, opportunity: Opportunity, today: PlainDate): boolean {
  if (doneOn == null || doneOn > today) return false;
  if (doneOn === today) return true;
  const { window, cadenceDays, done } = opportunity;
  const early = cadenceDays === undefined ? EARLY_DAYS : Math.min(EARLY_DAYS, Math.floor(cadenceDays / 2));
  if (doneOn < window.opens || addDays(doneOn, early) < window.best) return false;
  return done.length === 0 || doneOn > addDays(today, -OPEN_AGAIN_DAYS);
}
