import type { PlainDate } from '../../base/plain-date.ts';

const DAY_MS = 86_400_000;

/** The day that many days later; earlier where negative. */
export function addDays(date: PlainDate, days: number): PlainDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}
