import type { PlainDate } from '../../base/plain-date.ts';
import type { BlockType } from '../../network/records/block.ts';
import { lastClock, recordKey } from '../record.ts';
import { timeOf } from '../stamp.ts';
import { all, type Workspace } from '../workspace.ts';
import { type IcalComponent, type IcalProperty, icalText } from './ical-text.ts';

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
const DAY_MS = 86_400_000;
/** The day after it has a fifth digit in its year. */
const LAST_DAY = '9999-12-30';
const SEQUENCE_START = Date.UTC(2020, 0, 1);

/**
 * Blocks and promises with a day, as iCalendar (RFC 5545): whole days, stable UIDs, a SEQUENCE that grows with every
 * change. Calendars at work are read by others, so a promise says neither to whom nor what: `Follow-up, 10 min`.
 * Undefined where there is nothing to write.
 */
export function writeCalendar(workspace: Workspace): string | undefined {
  const events = [...blockEvents(workspace), ...promiseEvents(workspace)];
  if (events.length === 0) return undefined;
  const head: readonly IcalProperty[] = [
    ['version', {}, 'text', '2.0'],
    ['prodid', {}, 'text', '-//Prelude//Prelude//EN'],
    ['calscale', {}, 'text', 'GREGORIAN'],
    ['method', {}, 'text', 'PUBLISH'],
  ];
  return icalText(['vcalendar', head, events]);
}

function blockEvents(workspace: Workspace): readonly IcalComponent[] {
  return all(workspace, 'block').flatMap(({ id, values: { from, to, type, name } }) => {
    if (from == null || to == null || to < from || to > LAST_DAY) return [];
    const summary = name?.trim() || BLOCK_NAMES[type ?? 'other'];
    const properties: readonly IcalProperty[] = [
      ...wholeDays(workspace, 'block', id, from, to),
      ['summary', {}, 'text', summary],
      ['categories', {}, 'text', 'ROTATION'],
    ];
    return [['vevent', properties, []] as const];
  });
}

/** Help that was promised for a day and is neither given nor let go. */
function promiseEvents(workspace: Workspace): readonly IcalComponent[] {
  return all(workspace, 'help').flatMap(({ id, values: { direction, due, doneOn, letGoOn } }) => {
    if (direction !== 'given' || due == null || due > LAST_DAY || doneOn != null || letGoOn != null) return [];
    const summary: IcalProperty = ['summary', {}, 'text', 'Follow-up, 10 min'];
    // Six in the evening, when most day shifts end.
    const alarm: IcalComponent = [
      'valarm',
      [
        ['action', {}, 'text', 'DISPLAY'],
        ['description', {}, 'text', 'Follow-up'],
        ['trigger', {}, 'duration', 'PT18H'],
      ],
      [],
    ];
    return [['vevent', [...wholeDays(workspace, 'help', id, due, due), summary], [alarm]] as const];
  });
}

function wholeDays(
  workspace: Workspace,
  kind: 'block' | 'help',
  id: string,
  from: PlainDate,
  to: PlainDate,
): readonly IcalProperty[] {
  const record = workspace.records.get(recordKey({ kind, id }));
  const changed = record === undefined ? 0 : timeOf(lastClock(record));
  return [
    ['uid', {}, 'text', `${kind}-${id}@prelude`],
    ['dtstamp', {}, 'date-time', `${new Date(changed).toISOString().slice(0, 19)}Z`],
    ['sequence', {}, 'integer', Math.max(0, Math.floor((changed - SEQUENCE_START) / 1000))],
    ['dtstart', {}, 'date', from],
    ['dtend', {}, 'date', dayAfter(to)],
    ['transp', {}, 'text', 'TRANSPARENT'],
    ['class', {}, 'text', 'PRIVATE'],
  ];
}

function dayAfter(day: PlainDate): PlainDate {
  return new Date(Date.parse(`${day}T00:00:00Z`) + DAY_MS).toISOString().slice(0, 10);
}
