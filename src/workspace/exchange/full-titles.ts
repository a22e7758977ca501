import type { Journal } from '../../network/journal/journal.ts';
import { meantBy } from '../../network/journal/meant-by.ts';
import { STEP_SENTENCES } from '../../network/journal/step-sentences.ts';
import { nextLetterStep } from '../../network/letters/ladder.ts';
import { calledBy } from '../../network/mentors/words.ts';
import { ownDates } from '../../network/year/own-dates.ts';
import type { CalendarKind } from './calendar-entries.ts';

/** What records are called where the user chose titles with names: in a calendar nobody else reads. */
export function fullTitles(journal: Journal): (kind: CalendarKind, id: string) => string | undefined {
  const titles = new Map(ownDates(journal).map(({ id, title }) => [id, title]));
  return (kind, id) => (kind === 'letter' ? letterTitle(journal, id) : titles.get(`${kind}/${id}`));
}

function letterTitle(journal: Journal, id: string): string | undefined {
  const letter = journal.entries.get(`letter/${id}`);
  if (letter?.kind !== 'letter') return undefined;
  const next = nextLetterStep(letter.values);
  const person = journal.people.get(meantBy(journal, letter.values.person ?? ''));
  return next === null ? undefined : STEP_SENTENCES[`letter-${next.step}`](calledBy(person?.values));
}
