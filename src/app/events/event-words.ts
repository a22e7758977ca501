import { daysBetween, type PlainDate } from '../../base/plain-date.ts';
import { eventPhase, eventSpan } from '../../network/events/event-phase.ts';
import { type FollowUpState, followUpWindow } from '../../network/events/follow-up.ts';
import type { KitPart } from '../../network/events/kit.ts';
import type { Event, EventContact } from '../../network/records/event.ts';
import { EVENT_TYPE_NAMES } from '../entries/forms/event.ts';
import { agoInWords, counted, dayInWords } from '../today/day-words.ts';

export function eventTitle({ name, type }: Event): string {
  return name?.trim() || (type == null ? 'An event without a name' : EVENT_TYPE_NAMES[type]);
}

/** `National meeting · Boston · Thursday 10 to Saturday 12 December` */
export function eventDetails(event: Event, today: PlainDate): string {
  const type = event.type == null || event.type === 'other' ? '' : EVENT_TYPE_NAMES[event.type];
  const said = type === eventTitle(event) ? '' : type;
  return [said, event.place?.trim() ?? '', spanInWords(event, today)].filter((part) => part !== '').join(' · ');
}

function spanInWords(event: Event, today: PlainDate): string {
  const span = eventSpan(event);
  if (span === null) return 'no day yet';
  const from = dayInWords(span.from, today);
  return span.from === span.to ? from : `${from} to ${dayInWords(span.to, today)}`;
}

/** How near it is: `in 18 days`, `today`, `day 2 of 3`, `over 5 days ago`; empty where no day is known. */
export function nearness(event: Event, today: PlainDate): string {
  const span = eventSpan(event);
  if (span === null) return '';
  switch (eventPhase(event, today)) {
    case 'upcoming': {
      const days = daysBetween(today, span.from);
      return days === 1 ? 'tomorrow' : `in ${counted(days, 'day')}`;
    }
    case 'now':
      return span.from === span.to
        ? 'today'
        : `day ${daysBetween(span.from, today) + 1} of ${daysBetween(span.from, span.to) + 1}`;
    default:
      return agoInWords(span.to, today);
  }
}

const KIT_PARTS: Readonly<Record<KitPart, string>> = {
  goal: 'one goal',
  whom: 'whom to look for',
  introduction: 'your introduction',
  ask: 'one simple ask',
};

/** `Still to choose: one goal, one simple ask`; empty where nothing is missing. */
export function missingInWords(parts: readonly KitPart[]): string {
  return parts.length === 0 ? '' : `Still to choose: ${parts.map((part) => KIT_PARTS[part]).join(', ')}`;
}

/** What somebody met still waits for. */
export function waitsFor(contact: EventContact, state: FollowUpState, today: PlainDate, after?: number): string {
  const { metOn, followedUpOn, letGoOn } = contact;
  if (state === 'written') return followedUpOn == null ? 'Written' : `You wrote ${said(followedUpOn, today)}`;
  if (state === 'let-go') return letGoOn == null ? 'Let go' : `Let go ${said(letGoOn, today)}`;
  if (metOn == null) return 'Waits for a short note from you';
  const { opens, closes } = followUpWindow(metOn, after);
  const days = `${dayInWords(opens, today)} or ${dayInWords(closes, today)}`;
  if (state === 'early') return `Write on ${days}`;
  if (state === 'due')
    return closes === today ? 'Today is a good day to write' : 'Today or tomorrow is a good day to write';
  return `Met ${agoInWords(metOn, today)}; a short note is still welcome`;
}

function said(day: PlainDate, today: PlainDate): string {
  return day === today ? 'today' : `on ${dayInWords(day, today)}`;
}

/** `2 people wait for a note`; empty for none. */
export function waitingInWords(count: number): string {
  return count === 0 ? '' : count === 1 ? '1 person waits for a note' : `${count} people wait for a note`;
}
