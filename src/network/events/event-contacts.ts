import type { PlainDate } from '../../base/plain-date.ts';
import type { Entry, Journal, Known } from '../journal/journal.ts';
import { meantBy } from '../journal/meant-by.ts';
import { remember } from '../journal/remember.ts';
import type { Event } from '../records/event.ts';
import { FOLLOW_UP_AFTER_DAYS, type FollowUpState, followUpState, isWaiting } from './follow-up.ts';

type EventContactEntry = Extract<Entry, { readonly kind: 'event-contact' }>;

/** Somebody met at an event, and what they wait for. */
export interface MetThere {
  readonly entry: EventContactEntry;
  /** Who that is now; empty where nobody is named. */
  readonly person: string;
  readonly state: FollowUpState;
}

const contactsAmong: (entries: readonly Entry[]) => readonly EventContactEntry[] = remember((entries) =>
  entries.filter((entry) => entry.kind === 'event-contact'),
);

/** Everybody met at an event: what waits comes first, and of that what was met first. */
export function metThere(journal: Journal, event: Known<Event>, today: PlainDate): readonly MetThere[] {
  return metAtEvents(journal, [event], today).get(event.id) ?? [];
}

/** The same by event id, walking through the journal once. */
export function metAtEvents(
  journal: Journal,
  events: Iterable<Known<Event>>,
  today: PlainDate,
): ReadonlyMap<string, readonly MetThere[]> {
  const met = new Map<string, { readonly after: number; readonly list: MetThere[] }>();
  for (const { id, values } of events)
    met.set(id, { after: values.followUpAfterDays ?? FOLLOW_UP_AFTER_DAYS, list: [] });
  for (const entries of journal.entriesOf.values()) {
    for (const entry of contactsAmong(entries)) {
      const there = met.get(entry.values.event ?? '');
      if (there === undefined) continue;
      const person = meantBy(journal, entry.values.person ?? '');
      there.list.push({ entry, person, state: followUpState(entry.values, today, there.after) });
    }
  }
  return new Map([...met].map(([id, { list }]) => [id, list.sort(compareMet)]));
}

function compareMet(a: MetThere, b: MetThere): number {
  const keysA = keysOf(a);
  const keysB = keysOf(b);
  for (const [at, key] of keysA.entries()) {
    const other = keysB[at] ?? '';
    if (key !== other) return key < other ? -1 : 1;
  }
  return 0;
}

function keysOf({ entry: { id, values }, state }: MetThere): readonly (string | number)[] {
  return [isWaiting(state) ? 0 : 1, values.metOn ?? '9999', values.loggedAt ?? 0, id];
}
