import type { PlainDate } from '../../base/plain-date.ts';
import type { Known } from '../journal/journal.ts';
import type { Event } from '../records/event.ts';

export type EventPhase = 'undated' | 'upcoming' | 'now' | 'past';

/** First and last day; null where neither is known. Days given the wrong way round are turned. */
export function eventSpan({ from, to }: Event): { readonly from: PlainDate; readonly to: PlainDate } | null {
  const first = from ?? to;
  const last = to ?? from;
  if (first == null || last == null) return null;
  return first <= last ? { from: first, to: last } : { from: last, to: first };
}

/** Where an event stands on that day; one without a day is still to come as far as anybody knows. */
export function eventPhase(event: Event, today: PlainDate): EventPhase {
  const span = eventSpan(event);
  if (span === null) return 'undated';
  if (today < span.from) return 'upcoming';
  return today <= span.to ? 'now' : 'past';
}

export interface EventsByPhase {
  readonly now: readonly Known<Event>[];
  /** The soonest first, those without a day at the end. */
  readonly upcoming: readonly Known<Event>[];
  /** The latest first. */
  readonly past: readonly Known<Event>[];
}

export function eventsByPhase(events: Iterable<Known<Event>>, today: PlainDate): EventsByPhase {
  const all = [...events].sort((a, b) => compare(startOf(a), startOf(b)) || compare(a.id, b.id));
  const phase = ({ values }: Known<Event>) => eventPhase(values, today);
  return {
    now: all.filter((event) => phase(event) === 'now'),
    upcoming: all.filter((event) => phase(event) === 'upcoming' || phase(event) === 'undated'),
    past: all.filter((event) => phase(event) === 'past').reverse(),
  };
}

/** The day that somebody met there today, or noted later, was met on. */
export function metThereOn(event: Event, today: PlainDate): PlainDate {
  const span = eventSpan(event);
  return span !== null && today > span.to ? span.to : today;
}

function startOf({ values }: Known<Event>): string {
  return eventSpan(values)?.from ?? '9999';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
