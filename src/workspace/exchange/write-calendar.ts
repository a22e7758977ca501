import { addDays, type PlainDate } from '../../base/plain-date.ts';
import type { Season } from '../../catalogue/season.ts';
import { settingOf } from '../../network/rules/setting.ts';
import { lastClock, recordKey } from '../record.ts';
import { timeOf } from '../stamp.ts';
import type { Workspace } from '../workspace.ts';
import { type CalendarEntry, recordEntries } from './calendar-entries.ts';
import { circumstancesOf } from './circumstances-of.ts';
import { fullTitles } from './full-titles.ts';
import { type IcalComponent, type IcalProperty, icalText } from './ical-text.ts';
import { journalOf } from './journal-of.ts';
import { planEntries } from './plan-entries.ts';
import { seasonEntries } from './season-entries.ts';

const SEQUENCE_START = Date.UTC(2020, 0, 1);
/** An integer of iCalendar has 31 bits. */
const LAST_SEQUENCE = 2 ** 31 - 1;
/** How far ahead suggestions stand in the calendar: four weeks. Later ones change too much to be of use. */
const DAYS_PLANNED = 28;

/** When and for whom a calendar is written. */
export interface CalendarAim {
  readonly today: PlainDate;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** `full` names people and matters: for a calendar nobody else reads. */
  readonly titles: 'discreet' | 'full';
  /** The season of today; null where no file is at hand. */
  readonly season: Season | null;
  /** Every season whose dates are wanted. */
  readonly seasons: readonly Season[];
}

/**
 * Blocks, promises and tasks with a day, letters' deadlines, meetings, events and interviews; with an aim also the
 * suggestions of the coming weeks, the Match's known days and the contract's end. As iCalendar (RFC 5545): whole days or
 * local times without a zone, UIDs that stay whatever day a thing moves to, a SEQUENCE that grows with every change –
 * with an aim from one writing to the next, since titles, alarms and the plan change with more than one record.
 * Undefined where there is nothing to write.
 */
export function writeCalendar(workspace: Workspace, aim?: CalendarAim): string | undefined {
  if (workspace.records.size === 0) return undefined;
  const events = entriesOf(workspace, aim).map((entry) => eventOf(entry, aim?.now ?? changedAt(workspace, entry)));
  if (events.length === 0) return undefined;
  const head: readonly IcalProperty[] = [
    ['version', {}, 'text', '2.0'],
    ['prodid', {}, 'text', '-//Prelude//Prelude//EN'],
    ['calscale', {}, 'text', 'GREGORIAN'],
    ['method', {}, 'text', 'PUBLISH'],
  ];
  return icalText(['vcalendar', head, events]);
}

function entriesOf(workspace: Workspace, aim: CalendarAim | undefined): readonly CalendarEntry[] {
  const journal = journalOf(workspace);
  if (aim === undefined) return recordEntries(workspace, journal);
  const { today, titles, season, seasons } = aim;
  const setting = settingOf(journal, today, DAYS_PLANNED, circumstancesOf(workspace, season));
  return [
    ...recordEntries(workspace, journal, titles === 'full' ? fullTitles(journal) : undefined),
    ...planEntries(setting, titles),
    ...seasonEntries(setting, seasons, titles),
  ];
}

/** Milliseconds since 1970; 0 for what is no record. */
function changedAt(workspace: Workspace, { record }: CalendarEntry): number {
  const found = record === null ? undefined : workspace.records.get(recordKey(record));
  return found === undefined ? 0 : timeOf(lastClock(found));
}

function eventOf(entry: CalendarEntry, changed: number): IcalComponent {
  const { uid, summary, description, category, alarm, at } = entry;
  const properties: readonly IcalProperty[] = [
    ['uid', {}, 'text', `${uid}@prelude`],
    ['dtstamp', {}, 'date-time', `${new Date(changed).toISOString().slice(0, 19)}Z`],
    ['sequence', {}, 'integer', Math.min(Math.max(0, Math.floor((changed - SEQUENCE_START) / 1000)), LAST_SEQUENCE)],
    ...when(entry),
    ['class', {}, 'text', 'PRIVATE'],
    ['summary', {}, 'text', summary],
    ...(description === undefined ? [] : [['description', {}, 'text', description] as const]),
    ...(category === undefined ? [] : [['categories', {}, 'text', category] as const]),
  ];
  // A trigger counts from the beginning of the event.
  const begins = at === undefined ? 0 : minutesOf(at.time);
  return ['vevent', properties, alarm == null ? [] : [alarmAt(alarm - begins, summary)]];
}

/** Whole days leave the user free; an appointment does not. */
function when({ from, to, at }: CalendarEntry): readonly IcalProperty[] {
  if (at === undefined) {
    return [
      ['dtstart', {}, 'date', from],
      ['dtend', {}, 'date', addDays(to, 1)],
      ['transp', {}, 'text', 'TRANSPARENT'],
    ];
  }
  return [
    ['dtstart', {}, 'date-time', `${from}T${at.time}:00`],
    ['duration', {}, 'duration', `PT${at.minutes}M`],
    ['transp', {}, 'text', 'OPAQUE'],
  ];
}

function alarmAt(minutes: number, summary: string): IcalComponent {
  return [
    'valarm',
    [
      ['action', {}, 'text', 'DISPLAY'],
      ['description', {}, 'text', summary.replace(/,[^,]*$/, '')],
      ['trigger', {}, 'duration', durationOf(minutes)],
    ],
    [],
  ];
}

/** 1080 → `PT18H`, −15 → `-PT15M` */
function durationOf(minutes: number): string {
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  const parts = `${hours === 0 ? '' : `${hours}H`}${rest === 0 && hours > 0 ? '' : `${rest}M`}`;
  return `${minutes < 0 ? '-' : ''}PT${parts}`;
}

function minutesOf(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return 60 * hours + minutes;
}
