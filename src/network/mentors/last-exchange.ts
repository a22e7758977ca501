import type { PlainDate } from '../../base/plain-date.ts';
import { lastContactDay, latestDay } from '../journal/entry.ts';
import type { Entry, Journal } from '../journal/journal.ts';
import type { MomentKind } from '../records/moment.ts';

/** Being on the same shift is no update, and they did not hear of a call from the user. */
const NOT_SAID: ReadonlySet<MomentKind> = new Set(['worked-together', 'call-on-my-behalf', 'other']);

/** When the user and this person last talked or wrote, up to today, as noted; null where that is not known. */
export function lastExchange(journal: Journal, person: string, today: PlainDate): PlainDate | null {
  let last = '';
  for (const entry of journal.entriesOf.get(person) ?? []) {
    // The entries stand by their latest day: none further on can hold a later contact.
    if ((latestDay(entry) ?? '') < last) break;
    if (!isExchange(entry)) continue;
    const day = lastContactDay(entry, today);
    if (day > last) last = day;
  }
  return last === '' ? null : last;
}

function isExchange({ kind, values }: Entry): boolean {
  return kind !== 'moment' || !NOT_SAID.has(values.kind ?? 'other');
}
