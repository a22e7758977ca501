import type { Event } from '../records/event.ts';

/** `home` needs no travel and comes round every week or month; the rest is planned for. */
export type EventSide = 'conference' | 'home';

const HOME: ReadonlySet<Event['type']> = new Set([
  'society',
  'grand-rounds',
  'noon-conference',
  'm-and-m',
  'committee',
]);

export function eventSide({ type }: Event): EventSide {
  return HOME.has(type) ? 'home' : 'conference';
}
