import { isPlainDate, type PlainDate } from '../../../base/plain-date.ts';

/** What the clock on the wall of the ward shows; `clock` is null for a whole day. */
export interface WallTime {
  readonly day: PlainDate;
  /** `19:00` */
  readonly clock: string | null;
}

/** An instant in UTC (milliseconds since 1970) as the wall clock of a place shows it. */
export type ToWall = (utc: number) => WallTime;

/** Years a schedule can be of: what lies outside is a slip or a placeholder. */
const YEARS = { first: '2000-01-01', last: '2099-12-31' } as const;

/** `20261103`, `20261103T190000`, with `Z` in UTC; some writers leave the seconds out or put the dashes of ISO 8601 in. */
const WRITTEN = /^(\d{4})-?(\d{2})-?(\d{2})(?:T([01]\d|2[0-3]):?([0-5]\d)(?::?\d{2})?(Z)?)?$/i;
const UTC = /^(?:etc\/)?(?:utc|gmt|z)$/i;

/**
 * A time of an event. One with a zone or without any is what the wall clock showed, so it stands as written; only UTC
 * is converted.
 */
export function readWallTime(written: string, zone: string | null, toWall: ToWall): WallTime | undefined {
  const [, year, month, date, hours, minutes, utc] = WRITTEN.exec(written.trim()) ?? [];
  const day = `${year}-${month}-${date}`;
  if (!isPlainDate(day) || day < YEARS.first || day > YEARS.last) return undefined;
  if (hours === undefined) return { day, clock: null };
  if (utc !== undefined || UTC.test(zone ?? '')) return toWall(Date.parse(`${day}T${hours}:${minutes}:00Z`));
  return { day, clock: `${hours}:${minutes}` };
}

/** Minutes from one to the other as the wall clocks count; whole days begin at midnight. */
export function minutesBetween(from: WallTime, to: WallTime): number {
  return Math.round((asUtc(to) - asUtc(from)) / 60_000);
}

export function addMinutes(time: WallTime, minutes: number): WallTime {
  const text = new Date(asUtc(time) + minutes * 60_000).toISOString();
  return { day: text.slice(0, 10), clock: text.slice(11, 16) };
}

/** For comparing and for keys: `2026-11-03T19:00`. */
export function wallText({ day, clock }: WallTime): string {
  return `${day}T${clock ?? '00:00'}`;
}

function asUtc(time: WallTime): number {
  return Date.parse(`${wallText(time)}:00Z`);
}
