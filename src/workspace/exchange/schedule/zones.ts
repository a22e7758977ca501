import ICAL from 'ical.js';
import type { SplitCalendar } from './split-calendar.ts';
import type { ToWall } from './wall-time.ts';

/**
 * How UTC times of a file are shown on the wall: in the zone the calendar names as its own, else in that of its first
 * VTIMEZONE or event, else where the device is.
 */
export function wallClockOf(
  { zone, zones, eventZone }: Pick<SplitCalendar, 'zone' | 'zones' | 'eventZone'>,
  deviceZone: string,
): ToWall {
  for (const name of [zone, ...zones.map(nameOf), eventZone]) {
    const known = name === null ? undefined : namedZone(name);
    if (known !== undefined) return known;
    const own = zones.find((lines) => nameOf(lines) === name);
    const written = own === undefined ? undefined : writtenZone(own);
    if (written !== undefined) return written;
  }
  return namedZone(deviceZone) ?? ((utc) => split(new Date(utc).toISOString()));
}

function nameOf(lines: readonly string[]): string | null {
  return lines.map((line) => /^TZID[^:]*:(.+)$/i.exec(line)?.[1]?.trim()).find((name) => name !== undefined) ?? null;
}

/** A zone of the IANA data base, as the host knows it; also at the end of a longer name: `/mozilla.org/…/America/New_York`. */
function namedZone(name: string): ToWall | undefined {
  const bare = /[A-Za-z_]+\/[A-Za-z_]+(?:\/[A-Za-z_]+)?$/.exec(name)?.[0] ?? name;
  for (const timeZone of [name, bare]) {
    try {
      const format = new Intl.DateTimeFormat('en-CA', {
        timeZone,
        hourCycle: 'h23',
        year: 'numeric',
        month: '2-digit',
        day: '2-digit',
        hour: '2-digit',
        minute: '2-digit',
      });
      return (utc) => {
        const parts = new Map(format.formatToParts(utc).map(({ type, value }) => [type, value]));
        const part = (type: string) => parts.get(type as Intl.DateTimeFormatPartTypes) ?? '';
        const year = part('year').padStart(4, '0');
        return split(`${year}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}`);
      };
    } catch {
      // No zone of that name here.
    }
  }
  return undefined;
}

/** Rules of summer time as every zone writes them; others could keep the reader busy for ever. */
const YEARLY = /^RRULE:FREQ=YEARLY(;(BYMONTH=\d{1,2}|BYDAY=-?\d[A-Z]{2}|UNTIL=\d{8}T\d{6}Z?|WKST=[A-Z]{2}))*$/i;

function writtenZone(lines: readonly string[]): ToWall | undefined {
  const safe = lines.filter((line) => !/^RRULE/i.test(line) || YEARLY.test(line));
  try {
    const component = new ICAL.Component(ICAL.parse(safe.join('\r\n')));
    const zone = new ICAL.Timezone(component);
    const toWall: ToWall = (utc) => split(ICAL.Time.fromJSDate(new Date(utc), true).convertToZone(zone).toString());
    toWall(Date.UTC(2026, 0, 1));
    return toWall;
  } catch {
    return undefined;
  }
}

function split(text: string) {
  return { day: text.slice(0, 10), clock: text.slice(11, 16) };
}
