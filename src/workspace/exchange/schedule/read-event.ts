import ICAL from 'ical.js';
import { oneLine } from '../../../base/one-line.ts';
import type { SplitEvent } from './split-calendar.ts';
import { minutesBetween, readWallTime, type ToWall, type WallTime, wallText } from './wall-time.ts';

/** An event of the file, its times on the wall clock. */
export interface ReadEvent {
  readonly at: string;
  readonly uid: string | null;
  /** The occurrence of a repeated event that this one replaces, as `wallText`. */
  readonly replaces: string | null;
  /** Which of two versions is newer: SEQUENCE, then when it was written. */
  readonly sequence: number;
  readonly written: string;
  readonly cancelled: boolean;
  readonly start: WallTime;
  /** Minutes it lasts; null where nothing is said of a timed one. Whole days for a start without a clock. */
  readonly minutes: number | null;
  /** The value of RRULE, as written. */
  readonly rule: string | null;
  /** RDATE and EXDATE. */
  readonly also: readonly WallTime[];
  readonly without: readonly WallTime[];
  readonly title: string;
  readonly description: string;
  readonly categories: readonly string[];
  /** Names of those invited; their address where no name is given. */
  readonly people: readonly string[];
}

interface Property {
  /** Lower case. */
  readonly name: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  /** As written, still escaped. */
  readonly written: string;
  readonly texts: readonly string[];
}

/** Longer than this it is a mistake, or no shift. */
const LONGEST_TITLE = 300;
const LONGEST_MINUTES = 400 * 1440;

/** The event, or why there is none: a clause without a final stop, which quotes nothing, as names may stand anywhere. */
export function readEvent({ lines, ended }: SplitEvent, at: string, toWall: ToWall): ReadEvent | string {
  if (!ended) return 'is cut short: its END:VEVENT is missing';
  const properties = lines.flatMap((line) => readProperty(line) ?? []);
  const all = (name: string) => properties.filter((property) => property.name === name);
  const texts = (name: string) => all(name).flatMap((property) => property.texts);
  const times = (name: string) =>
    all(name).map(({ written, parameters }) =>
      written.split(',').map((one) => readWallTime(one.split('/')[0] ?? '', textOf(parameters.tzid), toWall)),
    );
  const time = (name: string) => times(name)[0]?.[0];
  const readable = (name: string) =>
    times(name)
      .flat()
      .filter((one) => one !== undefined);

  const start = time('dtstart');
  if (start === undefined) return all('dtstart').length === 0 ? 'has no start' : 'starts on a day that cannot be read';
  const end = time('dtend');
  if (all('dtend').length > 0 && end === undefined) return 'ends on a day that cannot be read';
  const minutes = minutesOf(start, end, all('duration')[0]?.written ?? null);
  if (minutes !== null && minutes < 0) return 'ends before it starts';
  if (minutes !== null && minutes > LONGEST_MINUTES) return 'lasts longer than a year';
  const replaced = time('recurrence-id');
  return {
    at,
    uid: texts('uid')[0] ?? null,
    replaces: replaced === undefined ? null : wallText(replaced),
    sequence: Number.parseInt(all('sequence')[0]?.written ?? '', 10) || 0,
    written: all('last-modified')[0]?.written ?? all('dtstamp')[0]?.written ?? '',
    cancelled: /^cancelled$/i.test(all('status')[0]?.written ?? ''),
    start,
    minutes,
    rule: all('rrule')[0]?.written ?? null,
    also: readable('rdate'),
    without: readable('exdate'),
    title: oneLine(texts('summary')[0] ?? '').slice(0, LONGEST_TITLE),
    description: texts('description').join('\n'),
    categories: texts('categories').map(oneLine),
    people: [...all('attendee'), ...all('organizer')].map(nameOf).filter((name) => name !== ''),
  };
}

/** Read apart from the parser, which takes a line whole or not at all. */
const PLAIN = /^(RRULE|DTSTART|DTEND|RDATE|EXDATE|RECURRENCE-ID|DURATION|SEQUENCE|STATUS|DTSTAMP|LAST-MODIFIED)\b/i;

/** One property; undefined where it cannot be read, which loses neither the event nor the file. */
function readProperty(line: string): Property | undefined {
  const [, name = '', zone, written = ''] =
    /^([A-Z-]+)(?:;(?:[^:"]*;)?TZID="?([^";:]+)"?)?(?:;(?:[^":]|"[^"]*")*)?:(.*)$/i.exec(line) ?? [];
  if (PLAIN.test(line)) {
    if (name === '') return undefined;
    return { name: name.toLowerCase(), parameters: { tzid: zone }, written: written.trim(), texts: [] };
  }
  try {
    const read: unknown = ICAL.parse.property(line);
    if (!Array.isArray(read)) return undefined;
    const [given, parameters, , ...values]: readonly unknown[] = read;
    return { name: String(given), parameters: Object(parameters), written, texts: values.flatMap(textsOf) };
  } catch {
    return undefined;
  }
}

function minutesOf(start: WallTime, end: WallTime | undefined, duration: string | null): number | null {
  if (end !== undefined) return minutesBetween(start, end);
  if (duration !== null && ICAL.Duration.isValueString(duration)) {
    return Math.round(ICAL.Duration.fromString(duration).toSeconds() / 60);
  }
  return start.clock === null ? 1440 : null;
}

function nameOf({ parameters, texts }: Property): string {
  const name = oneLine(textOf(parameters.cn) ?? '').replace(/^["']|["']$/g, '');
  return name === '' ? oneLine(texts[0] ?? '').replace(/^mailto:/i, '') : name;
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function textsOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(textsOf);
  return typeof value === 'string' ? [value] : [];
}
