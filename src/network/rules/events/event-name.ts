import type { Event } from '../../records/event.ts';
import { titleOf } from '../projects/title-of.ts';

const TYPES: Readonly<Record<NonNullable<Event['type']>, string>> = {
  'national-meeting': 'the national meeting',
  'subspecialty-meeting': 'the subspecialty meeting',
  'regional-meeting': 'the regional meeting',
  'research-day': 'the research day',
  society: 'the society’s evening',
  'grand-rounds': 'grand rounds',
  'noon-conference': 'noon conference',
  'm-and-m': 'M&M',
  committee: 'the committee',
  other: 'the event',
};

/** How a sentence calls an event. */
export function eventName({ name, type }: Event): string {
  return titleOf(name, type == null ? 'the event' : TYPES[type]);
}
