import type { PlainDate } from '../../../base/plain-date.ts';
import { eventSpan } from '../../events/event-phase.ts';
import type { Journal, Known } from '../../journal/journal.ts';
import { remember } from '../../journal/remember.ts';
import type { Event } from '../../records/event.ts';

export interface DatedEvent extends Known<Event> {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

const dated = remember((events: ReadonlyMap<string, Known<Event>>): readonly DatedEvent[] =>
  [...events.values()].flatMap(({ id, values }) => {
    const span = eventSpan(values);
    return span === null ? [] : [{ id, values, ...span }];
  }),
);

/** Events of which a day is known. */
export function datedEvents(journal: Journal): readonly DatedEvent[] {
  return dated(journal.kept.event);
}

/** One that takes place at home and asks for no kit: one goes, listens and asks one question. */
export function isEveryday({ type }: Event): boolean {
  return type === 'noon-conference' || type === 'm-and-m' || type === 'committee';
}
