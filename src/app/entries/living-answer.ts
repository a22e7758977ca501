import type { Journal } from '../../network/journal/journal.ts';
import { meantBy } from '../../network/journal/meant-by.ts';
import type { PersonAnswer } from './entry-draft.ts';

/** A half-typed form may name somebody who was merged or deleted since: who they are now, or nobody. */
export function livingAnswer(journal: Journal, answer: PersonAnswer | undefined): PersonAnswer | undefined {
  if (answer === undefined || 'name' in answer) return answer;
  const id = meantBy(journal, answer.id);
  return journal.people.has(id) ? { id } : undefined;
}
