import { addDays } from '../../base/plain-date.ts';
import { lastClock, recordKey } from '../record.ts';
import { timeOf } from '../stamp.ts';
import type { Workspace } from '../workspace.ts';
import { type CalendarEntry, calendarEntries } from './calendar-entries.ts';
import { type IcalComponent, type IcalProperty, icalText } from './ical-text.ts';

const SEQUENCE_START = Date.UTC(2020, 0, 1);

/**
 * Blocks, promises and tasks with a day, letters' deadlines, meetings, events and interviews as iCalendar (RFC 5545):
 * whole days or local times without a zone, stable UIDs, a SEQUENCE that grows with every change, discreet titles.
 * Undefined where there is nothing to write.
 */
export function writeCalendar(workspace: Workspace): string | undefined {
  const events = calendarEntries(workspace).map((entry) => eventOf(workspace, entry));
  if (events.length === 0) return undefined;
  const head: readonly IcalProperty[] = [
    ['version', {}, 'text', '2.0'],
    ['prodid', {}, 'text', '-//Prelude//Prelude//EN'],
    ['calscale', {}, 'text', 'GREGORIAN'],
    ['method', {}, 'text', 'PUBLISH'],
  ];
  return icalText(['vcalendar', head, events]);
}

function eventOf(workspace: Workspace, entry: CalendarEntry): IcalComponent {
  const { kind, id, summary, category, alarm } = entry;
  const record = workspace.records.get(recordKey({ kind, id }));
  const changed = record === undefined ? 0 : timeOf(lastClock(record));
  const properties: readonly IcalProperty[] = [
    ['uid', {}, 'text', `${kind}-${id}@prelude`],
    ['dtstamp', {}, 'date-time', `${new Date(changed).toISOString().slice(0, 19)}Z`],
    ['sequence', {}, 'integer', Math.max(0, Math.floor((changed - SEQUENCE_START) / 1000))],
    ...when(entry),
    ['class', {}, 'text', 'PRIVATE'],
    ['summary', {}, 'text', summary],
    ...(category === undefined ? [] : [['categories', {}, 'text', category] as const]),
  ];
  return ['vevent', properties, alarm === undefined ? [] : [alarmAt(alarm, summary)]];
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

function alarmAt(trigger: string, summary: string): IcalComponent {
  return [
    'valarm',
    [
      ['action', {}, 'text', 'DISPLAY'],
      ['description', {}, 'text', summary.replace(/,.*/, '')],
      ['trigger', {}, 'duration', trigger],
    ],
    [],
  ];
}
