import type { PlainDate } from '../../base/plain-date.ts';
import { lastContactDay, latestDay } from './entry.ts';
import type { Entry, Journal } from './journal.ts';
import { daysTogether, type Together, togetherByPerson, workingTogether } from './working-together.ts';

/** When the user and this person last had to do with each other, up to today; null where that is not known. */
export function lastContact(journal: Journal, person: string, today: PlainDate): PlainDate | null {
  return lastOf(journal, journal.entriesOf.get(person) ?? [], workingTogether(journal, person), today);
}

/** The same for everybody on record at once: for lists of all people. */
export function lastContacts(journal: Journal, today: PlainDate): ReadonlyMap<string, PlainDate> {
  const together = togetherByPerson(journal);
  const contacts = new Map<string, PlainDate>();
  for (const id of journal.people.keys()) {
    const last = lastOf(journal, journal.entriesOf.get(id) ?? [], together.get(id) ?? [], today);
    if (last !== null) contacts.set(id, last);
  }
  return contacts;
}

function lastOf(
  journal: Journal,
  entries: readonly Entry[],
  together: readonly Together[],
  today: PlainDate,
): PlainDate | null {
  let last = '';
  for (const entry of entries) {
    // The entries stand by their latest day: none further on can hold a later contact.
    if ((latestDay(entry) ?? '') < last) break;
    const day = lastContactDay(entry, today);
    if (day > last) last = day;
  }
  for (const stretch of together) {
    if (stretch.from > today || stretch.to <= last) continue;
    const [day] = daysTogether(journal, stretch, today);
    if (day !== undefined && day > last) last = day;
  }
  return last === '' ? null : last;
}
