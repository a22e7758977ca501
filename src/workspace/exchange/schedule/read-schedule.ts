import { err, ok, problem, type Result } from '../../../base/result.ts';
import { decodeText } from '../decode-text.ts';
import type { Skipped } from '../people-file.ts';
import { isZip } from '../zip-entry.ts';
import { linesOf, type NamedLine } from './lines-of.ts';
import { occurrencesOf } from './occurrences.ts';
import { type ReadEvent, readEvent } from './read-event.ts';
import type { ScheduleFile, ScheduleLine, Shift } from './schedule-file.ts';
import { isService } from './service-words.ts';
import { MOST_EVENTS, splitCalendar } from './split-calendar.ts';
import { standingEvents } from './standing-events.ts';
import { addMinutes, type ToWall, type WallTime, wallText } from './wall-time.ts';
import { wallClockOf } from './zones.ts';

/** A department's year of shifts is a few MB. */
export const SCHEDULE_BYTES = 20_000_000;
/** Days of shifts, those of an event of several days each. */
const MOST_DAYS = 200_000;
const MOST_LINES = 500;
/** Longer lines that are named of a part. */
const MOST_WITHIN = 3;
/** Longer than any call: the days count, not the hours. */
const LONGEST_SHIFT = 36 * 60;
const DAY = 1440;
/** Summer time, minutes. */
const CLOCK_CHANGE = 60;

/**
 * Reads a schedule in iCalendar (QGenda, Amion, any calendar), which may be anything. Refused with one line, or all that
 * can be read of it with a line for each event that cannot. `zone` is where the device is (IANA), for times in UTC of a
 * calendar that names no zone.
 */
export function readSchedule(bytes: Uint8Array, { zone }: { readonly zone: string }): Result<ScheduleFile> {
  if (bytes.length > SCHEDULE_BYTES)
    return refuse(`is larger than ${SCHEDULE_BYTES / 1e6} MB, which no schedule is; export fewer months`);
  if (isZip(bytes)) return refuse('is a zip or a workbook; unpack it and choose the calendar (.ics) in it');
  const decoded = decodeText(bytes);
  if (!decoded.ok) return decoded;
  const text = decoded.value.text.replace(/^\uFEFF/, '');
  const head = text.slice(0, 4000);
  if (text.trim() === '') return refuse('is empty; it should hold your schedule');
  if (/^\s*BEGIN\s*:\s*VCARD/im.test(head)) return refuse('holds contacts, not a schedule; bring them in under People');
  if (!/^[ \t]*BEGIN[ \t]*:[ \t]*(?:VCALENDAR|VEVENT)[ \t]*\r?$/im.test(text)) {
    return refuse(
      /^\s*(<|%PDF|\{\\rtf)/i.test(head)
        ? 'is a page or a document, not a calendar; export the schedule as iCalendar (.ics)'
        : 'is no calendar: BEGIN:VCALENDAR was not found in it; export the schedule as iCalendar (.ics)',
    );
  }
  const read = readCalendar(text, zone);
  if (!read.ok || decoded.value.note === null) return read;
  return ok({ ...read.value, notes: [...read.value.notes, decoded.value.note] });
}

function readCalendar(text: string, deviceZone: string): Result<ScheduleFile> {
  const calendar = splitCalendar(text);
  if (calendar.events.length > MOST_EVENTS)
    return refuse(`holds more than ${MOST_EVENTS.toLocaleString('en-US')} events; export fewer months`);
  const toWall = wallClockOf(calendar, deviceZone);
  const skipped: Skipped[] = [];
  const events: ReadEvent[] = [];
  for (const [index, event] of calendar.events.entries()) {
    const at = `event ${index + 1} (line ${event.line})`;
    const found = readEvent(event, at, toWall);
    if (typeof found === 'string') skipped.push({ at, reason: found });
    else if (/@prelude$/.test(found.uid ?? '')) skipped.push({ at, reason: 'was written by Prelude itself' });
    else events.push(calendar.cancels ? { ...found, cancelled: true } : found);
  }
  const { standing, replaced, cancelled } = standingEvents(events);
  const lines = new Lines();
  const shifts: Shift[] = [];
  let dayCount = 0;
  for (const event of standing) {
    const { starts, left } = startsOf(event, replaced.get(event.uid ?? ''), toWall);
    if (left !== null) skipped.push({ at: event.at, reason: left });
    const keys = lines.add(linesOf(event), starts.length);
    for (const start of starts) shifts.push(shiftOf(event, start, keys));
    dayCount += starts.length * Math.max(1, Math.ceil((event.minutes ?? 0) / DAY));
    if (dayCount > MOST_DAYS)
      return refuse(`holds more than ${MOST_DAYS.toLocaleString('en-US')} days of shifts; export fewer months`);
  }
  return ok({
    shifts: shifts.sort((a, b) => compare(a.from, b.from) || compare(a.start ?? '', b.start ?? '')),
    lines: lines.all(),
    events: calendar.events.length,
    skipped,
    notes:
      cancelled === 0 ? [] : [`${cancelled === 1 ? 'One event is' : `${cancelled} events are`} cancelled in the file.`],
  });
}

function startsOf(
  event: ReadEvent,
  replaced: ReadonlySet<string> | undefined,
  toWall: ToWall,
): { readonly starts: readonly WallTime[]; readonly left: string | null } {
  if (event.replaces !== null) return { starts: [event.start], left: null };
  const { starts, left } = occurrencesOf(event.start, event.rule, toWall);
  const without = new Set(event.without.map(wallText));
  // A whole day stands for whatever begins on it. What was written in UTC is off by the hour that the clocks change.
  const isOut = (start: WallTime) =>
    [
      wallText(start),
      `${start.day}T00:00`,
      ...(start.clock === null ? [] : [-CLOCK_CHANGE, CLOCK_CHANGE])
        .map((by) => addMinutes(start, by))
        // Midnight would be the whole day, the next one at that.
        .flatMap((other) => (other.clock === '00:00' ? [] : [wallText(other)])),
    ].some((text) => without.has(text) || replaced?.has(text) === true);
  const all = [...starts, ...event.also.slice(0, MOST_LINES)].filter((start) => !isOut(start));
  const distinct = new Map(all.map((start) => [wallText(start), start]));
  return { starts: [...distinct.values()], left };
}

function shiftOf({ at, title, minutes, start: first }: ReadEvent, start: WallTime, lines: readonly string[]): Shift {
  const end = minutes === null ? null : addMinutes(start, minutes);
  const base = { at, title, lines, from: start.day };
  if (first.clock === null || (minutes !== null && (minutes > LONGEST_SHIFT || isWholeDay(start, minutes)))) {
    // The end is the first moment after it: at midnight the day before is the last.
    const last = addMinutes(start, Math.max(0, (minutes ?? DAY) - 1)).day;
    return { ...base, to: last, start: null, end: null };
  }
  // What lasts a day or more would read as a short one by its clock times alone.
  const clock = minutes !== null && minutes >= DAY ? start.clock : (end?.clock ?? null);
  return { ...base, to: start.day, start: start.clock, end: minutes === 0 ? null : clock };
}

function isWholeDay({ clock }: WallTime, minutes: number): boolean {
  return clock === '00:00' && minutes >= DAY - 1;
}

/** The lines of the file as they are found. */
class Lines {
  readonly #known = new Map<
    string,
    { name: boolean; shifts: number; texts: Map<string, number>; parents: Set<string>; alone: boolean }
  >();

  add(lines: readonly NamedLine[], shifts: number): readonly string[] {
    for (const { key, text, name, within } of lines) {
      const known = this.#known.get(key) ?? { name, shifts: 0, texts: new Map(), parents: new Set(), alone: false };
      known.shifts += shifts;
      known.name ||= name;
      known.texts.set(text, (known.texts.get(text) ?? 0) + shifts);
      if (within === null) known.alone = true;
      else known.parents.add(within);
      this.#known.set(key, known);
    }
    return lines.map(({ key }) => key);
  }

  all(): readonly ScheduleLine[] {
    const textOf = (key: string) =>
      [...(this.#known.get(key)?.texts ?? [])].sort(([, a], [, b]) => b - a)[0]?.[0] ?? key;
    return [...this.#known]
      .filter(([, { alone, parents, shifts }]) => shifts > 0 && (alone || parents.size > 1))
      .map(([key, { shifts, name, parents }]) => {
        const text = textOf(key);
        const within = [...parents].slice(0, MOST_WITHIN).map(textOf);
        return { key, text, shifts, name: name && !isService(text), within };
      })
      .sort((a, b) => Number(b.name) - Number(a.name) || b.shifts - a.shifts || compare(a.key, b.key))
      .slice(0, MOST_LINES);
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function refuse(message: string): Result<never> {
  return err([problem('', message)]);
}
