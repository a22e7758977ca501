import { addDays, type PlainDate } from '../../base/plain-date.ts';
import type { Journal } from '../journal/journal.ts';
import { isOff } from '../journal/working-together.ts';
import type { LocalTime } from './local-time.ts';

/** A day ends at this hour where no shift says otherwise: a convention of this app, for who is up late. */
const NIGHT_ENDS = 4 * 60;

/**
 * The day to which something now belongs. It ends when the shift ends: while a shift that began yesterday still runs,
 * yesterday. Where none does, the calendar day; before 04:00 the one before, unless a shift of today has begun.
 */
export function shiftDay(journal: Journal, now: LocalTime): PlainDate {
  const yesterday = addDays(now.date, -1);
  const runs = shiftsOn(journal, yesterday).some(({ start, end }) => end <= start && now.minutes < end);
  if (runs) return yesterday;
  if (now.minutes >= NIGHT_ENDS) return now.date;
  return shiftsOn(journal, now.date).some(({ start }) => now.minutes >= start) ? now.date : yesterday;
}

interface Shift {
  /** Minutes after midnight; one that ends at or before its start ends on the next day. */
  readonly start: number;
  readonly end: number;
}

/** The shifts that begin on that day. */
function shiftsOn(journal: Journal, day: PlainDate): readonly Shift[] {
  return journal.blocks.flatMap((block) => {
    const { type, from, to, shiftStart, shiftEnd } = block.values;
    if (from == null || to == null || day < from || day > to || type === 'vacation') return [];
    if (shiftStart == null || shiftEnd == null || isOff(journal, block, day)) return [];
    return [{ start: minutesOf(shiftStart), end: minutesOf(shiftEnd) }];
  });
}

function minutesOf(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return 60 * hours + minutes;
}
