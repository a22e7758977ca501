import { isPlainDate, type PlainDate } from '../../base/plain-date.ts';
import type { Journal } from '../../network/journal/journal.ts';
import { letterDue } from '../../network/letters/deadlines.ts';
import type { BlockType } from '../../network/records/block.ts';
import type { Event } from '../../network/records/event.ts';
import type { NetworkKind, NetworkValues } from '../../network/records/kinds.ts';
import { alarmBefore, alarmOnDay } from '../../network/year/alarms.ts';
import { all, type Workspace } from '../workspace.ts';

/** What of a workspace stands in a calendar. */
export interface CalendarEntry {
  /** Stays the same for the same thing, whatever day it moves to: `block-7f3a`. */
  readonly uid: string;
  /** The record it is; null for what follows from several, such as a suggestion. */
  readonly record: { readonly kind: CalendarKind; readonly id: string } | null;
  readonly summary: string;
  /** Only where the user chose full titles. */
  readonly description?: string;
  /** Both included. */
  readonly from: PlainDate;
  readonly to: PlainDate;
  /** With a time of day on `from`; absent: whole days. */
  readonly at?: { readonly time: string; readonly minutes: number };
  readonly category?: string;
  /** In minutes after the midnight of the first day; before it where negative. */
  readonly alarm?: number | null;
}
export type CalendarKind = Extract<
  NetworkKind,
  'block' | 'help' | 'meeting' | 'event' | 'interview' | 'task' | 'letter'
>;

/**
 * Records with a day. Titles say neither to whom nor what unless the user chose full ones: calendars at work are read by
 * others. A rotation alone has its own name, which all know.
 */
export function recordEntries(
  workspace: Workspace,
  journal: Journal,
  fullTitle: (kind: CalendarKind, id: string) => string | undefined = () => undefined,
): readonly CalendarEntry[] {
  const of = <K extends CalendarKind>(kind: K, entry: (values: NetworkValues<K>) => Planned | null) =>
    (all(workspace, kind) as readonly { readonly id: string; readonly values: NetworkValues<K> }[]).flatMap(
      ({ id, values }): readonly CalendarEntry[] => {
        const planned = entry(values);
        if (planned === null) return [];
        const { from, to = from, told, ...rest } = planned;
        if (from == null || to == null || to < from || from < FIRST_DAY || to > LAST_DAY) return [];
        const uid = `${kind}-${id}`;
        const summary = fullTitle(kind, id) ?? rest.summary;
        const alarm =
          rest.at !== undefined
            ? alarmBefore(journal, from, rest.at.time)
            : told === true
              ? alarmOnDay(journal, from)
              : null;
        return [{ uid, record: { kind, id }, ...rest, summary, from, to, alarm }];
      },
    );
  return [
    ...of('block', blockEntry),
    ...of('help', helpEntry),
    ...of('task', taskEntry),
    ...of('letter', letterEntry),
    ...of('meeting', meetingEntry),
    ...of('event', eventEntry),
    ...of('interview', interviewEntry),
  ];
}

type Planned = Pick<CalendarEntry, 'summary' | 'at' | 'category'> & {
  /** Rings on its day, which has no hour. */
  readonly told?: true;
  readonly from: PlainDate | null | undefined;
  readonly to?: PlainDate | null | undefined;
};

/** Before and after these, a day next to it may be none. */
const FIRST_DAY = '0001-01-01';
const LAST_DAY = '9999-12-30';
/** Where nobody said how long: so that something stands there. */
const MEETING_MINUTES = 30;
const INTERVIEW_MINUTES = 60;

const BLOCK_NAMES: Readonly<Record<BlockType, string>> = {
  ward: 'Ward',
  icu: 'ICU',
  nights: 'Night float',
  ed: 'ED',
  clinic: 'Clinic',
  elective: 'Elective',
  jeopardy: 'Jeopardy',
  vacation: 'Vacation',
  other: 'Rotation',
};

function blockEntry({ from, to, type, name }: NetworkValues<'block'>): Planned {
  // A rotation without its last day tells no stretch.
  return {
    from: to == null ? null : from,
    to,
    summary: name?.trim() || BLOCK_NAMES[type ?? 'other'],
    category: 'ROTATION',
  };
}

/** Help that was promised for a day and is neither given nor let go. */
function helpEntry({ direction, due, doneOn, letGoOn }: NetworkValues<'help'>): Planned | null {
  if (direction !== 'given' || doneOn != null || letGoOn != null) return null;
  return { from: due, summary: 'Follow-up, 10 min', told: true };
}

function taskEntry({ due, doneOn, letGoOn }: NetworkValues<'task'>): Planned | null {
  return doneOn != null || letGoOn != null ? null : { from: due, summary: 'Task', told: true };
}

/** By when the next step of a letter should be done. */
function letterEntry(values: NetworkValues<'letter'>): Planned | null {
  const due = letterDue(values);
  return due === null || !isPlainDate(due) ? null : { from: due, summary: 'Paperwork, 10 min', told: true };
}

function meetingEntry({ on, at, minutes, letGoOn }: NetworkValues<'meeting'>): Planned | null {
  if (letGoOn != null) return null;
  return { from: on, summary: 'Meeting', ...timed(at, minutes ?? MEETING_MINUTES) };
}

const EVENT_NAMES: Readonly<Record<NonNullable<Event['type']>, string>> = {
  'national-meeting': 'Conference',
  'subspecialty-meeting': 'Conference',
  'regional-meeting': 'Conference',
  'research-day': 'Research day',
  society: 'Society evening',
  'grand-rounds': 'Grand rounds',
  'noon-conference': 'Noon conference',
  'm-and-m': 'M&M conference',
  committee: 'Committee',
  other: 'Event',
};

function eventEntry({ type, from, to }: NetworkValues<'event'>): Planned {
  return { from, to: to ?? from, summary: EVENT_NAMES[type ?? 'other'] };
}

function interviewEntry({ on, at, answer }: NetworkValues<'interview'>): Planned | null {
  if (answer === 'declined' || answer === 'cancelled' || answer === 'waitlisted') return null;
  return { from: on, summary: 'Appointment', ...timed(at, INTERVIEW_MINUTES) };
}

function timed(time: string | null | undefined, minutes: number): Pick<CalendarEntry, 'at'> {
  return time == null ? {} : { at: { time, minutes } };
}
