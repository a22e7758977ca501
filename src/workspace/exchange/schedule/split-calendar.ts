import { linesOf } from '../vcard/split-cards.ts';

/** An event of a file: its unfolded lines, only those of properties that are read. */
export interface SplitEvent {
  /** The line BEGIN stands in, from 1. */
  readonly line: number;
  readonly lines: readonly string[];
  /** False where the next event, or the end of the file, came before END. */
  readonly ended: boolean;
}

export interface SplitCalendar {
  readonly events: readonly SplitEvent[];
  /** The lines of each VTIMEZONE, with BEGIN and END. */
  readonly zones: readonly (readonly string[])[];
  /** `X-WR-TIMEZONE` */
  readonly zone: string | null;
  /** The zone of the first event that names one. */
  readonly eventZone: string | null;
  /** The whole file takes back what another one said. */
  readonly cancels: boolean;
}

// Notes, alarms and attachments may be megabytes long.
const READ = new Set(
  'UID RECURRENCE-ID SEQUENCE DTSTAMP LAST-MODIFIED STATUS DTSTART DTEND DURATION RRULE RDATE EXDATE SUMMARY DESCRIPTION CATEGORIES ATTENDEE ORGANIZER'.split(
    ' ',
  ),
);
const LONGEST_VALUE = 10_000;
const MOST_LINES = 400;
const MOST_ZONE_LINES = 2000;
/** Far above a department’s year: two hundred people with two events a day would need four months for it. */
export const MOST_EVENTS = 50_000;

/** Splits a calendar line by line, so that one broken event never takes others along; at most one event more than `MOST_EVENTS`. */
export function splitCalendar(text: string): SplitCalendar {
  const events: SplitEvent[] = [];
  const zones: (readonly string[])[] = [];
  let zone: string | null = null;
  let eventZone: string | null = null;
  let cancels = false;
  let event: { line: number; lines: string[] } | null = null;
  let zoneLines: string[] | null = null;
  /** What stands within an event and is passed over: alarms. */
  let inner = 0;

  const endEvent = (ended: boolean) => {
    if (event !== null) events.push({ ...event, ended });
    event = null;
    inner = 0;
  };
  for (const { line, text: content } of unfolded(text)) {
    if (events.length > MOST_EVENTS) break;
    const [, mark = '', of = ''] =
      /^\s*(BEGIN|END)\s*:\s*([A-Z-]+)\s*$/i.exec(content)?.map((part) => part.toUpperCase()) ?? [];
    if (mark === 'BEGIN' && of === 'VTIMEZONE') zoneLines = [];
    if (zoneLines !== null) {
      if (zoneLines.length < MOST_ZONE_LINES) zoneLines.push(content);
      if (mark === 'END' && of === 'VTIMEZONE') {
        zones.push(zoneLines);
        zoneLines = null;
      }
      // An event that begins inside a zone: the zone was cut short.
      else if (of === 'VEVENT') zoneLines = null;
      if (of !== 'VEVENT') continue;
    }
    if (of === 'VEVENT') {
      endEvent(mark === 'END');
      if (mark === 'BEGIN') event = { line, lines: [] };
    } else if (of === 'VCALENDAR') endEvent(false);
    else if (event !== null && mark !== '') inner = Math.max(0, inner + (mark === 'BEGIN' ? 1 : -1));
    else if (event !== null && inner === 0) {
      const isRead = READ.has(nameOf(content)) && content.length <= LONGEST_VALUE;
      if (isRead) eventZone ??= /^DTSTART;(?:[^:"]*;)?TZID="?([^";:]+)/i.exec(content)?.[1] ?? null;
      if (isRead && event.lines.length < MOST_LINES) event.lines.push(content);
    } else if (event === null) {
      zone ??= /^X-WR-TIMEZONE[^:]*:\s*(\S+)\s*$/i.exec(content)?.[1] ?? null;
      cancels ||= /^METHOD\s*:\s*CANCEL\s*$/i.test(content);
    }
  }
  endEvent(false);
  return { events, zones, zone, eventZone, cancels };
}

function nameOf(line: string): string {
  return /^[A-Z-]{1,100}/i.exec(line)?.[0]?.toUpperCase() ?? '';
}

/** Lines with what was folded under them, each with its place in the file. What makes a value too long is not gathered. */
function* unfolded(text: string): Iterable<{ readonly line: number; readonly text: string }> {
  let parts: string[] = [];
  let [line, start, length] = [0, 0, 0];
  for (const part of linesOf(text)) {
    line += 1;
    if (/^[ \t]/.test(part) && parts.length > 0) {
      if (length <= LONGEST_VALUE) parts.push(part.slice(1));
      length += part.length - 1;
      continue;
    }
    if (parts.length > 0) yield { line: start, text: parts.join('') };
    parts = part.trim() === '' ? [] : [part];
    start = line;
    length = part.length;
  }
  if (parts.length > 0) yield { line: start, text: parts.join('') };
}
