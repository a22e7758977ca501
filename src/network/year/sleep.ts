import { addDays, type PlainDate } from '../../base/plain-date.ts';
import type { Journal } from '../journal/journal.ts';
import { isOff } from '../journal/working-together.ts';

/** A stretch of a day in minutes after its midnight, the first included and the last not; may begin the day before. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** How long somebody may want to sleep after a night, and be awake before the next one: conventions of this app. */
const SLEEP = 8 * 60;
const AWAKE_BEFORE = 60;
const NOON = 12 * 60;
const DAY = 24 * 60;
/** A shift that begins from then on and ends on the next day is a night's. */
const NIGHT_FROM = 14 * 60;
/** What a night float without shift times is taken for. */
const USUAL_NIGHT = { shiftStart: '19:00', shiftEnd: '07:00' } as const;

/** The hours of that day in which no alarm may ring: sleep after a night's shift, and the morning after call. */
export function sleepOn(journal: Journal, day: PlainDate): readonly Stretch[] {
  const afterNights = [1, 2].flatMap((before) =>
    shiftsFrom(journal, addDays(day, -before))
      .filter(({ to }) => to >= DAY)
      .flatMap(({ to }): readonly Stretch[] => {
        const from = to - before * DAY;
        // Nobody sleeps into the next shift.
        const next = [before - 1, before - 2]
          .flatMap((later) => shiftsFrom(journal, addDays(day, -later)).map((shift) => shift.from - later * DAY))
          .filter((start) => start >= from)
          .sort((a, b) => a - b)[0];
        const until = Math.min(from + SLEEP, (next ?? Number.POSITIVE_INFINITY) - AWAKE_BEFORE);
        return until > Math.max(from, 0) ? [{ from, to: until }] : [];
      }),
  );
  const postCall = journal.days.get(day)?.postCall === true ? [{ from: 0, to: NOON }] : [];
  return [...afterNights, ...postCall];
}

/** When the night's shift of that day begins, in minutes; null where none does. */
export function nightShiftOn(journal: Journal, day: PlainDate): number | null {
  const starts = shiftsFrom(journal, day)
    .filter(({ from, to }) => from >= NIGHT_FROM && to >= DAY)
    .map(({ from }) => from);
  return starts.length === 0 ? null : Math.min(...starts);
}

/** The shifts that begin on that day; one that ends at or before its start ends on the next. */
function shiftsFrom(journal: Journal, day: PlainDate): readonly Stretch[] {
  return journal.blocks.flatMap((block): readonly Stretch[] => {
    const { type, from, to } = block.values;
    if (from == null || to == null || day < from || day > to || type === 'vacation') return [];
    const usual = type === 'nights' ? USUAL_NIGHT : null;
    const [start, end] = [block.values.shiftStart ?? usual?.shiftStart, block.values.shiftEnd ?? usual?.shiftEnd];
    if (start === undefined || end === undefined || isOff(journal, block, day)) return [];
    const [first, last] = [minutesOf(start), minutesOf(end)];
    return [{ from: first, to: last <= first ? last + DAY : last }];
  });
}

function minutesOf(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return 60 * hours + minutes;
}
