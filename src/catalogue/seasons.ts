import { err, ok, problem, type Result } from '../base/result.ts';
import { CALENDAR_EVENTS, type CalendarEvent, type Figure, type Season } from './season.ts';
import { readSeason } from './season-file.ts';

/**
 * The season of a Match year out of the season files. A later year than any file's borrows the figures and rules of the
 * last one, all marked `not-published`; its dates stay unknown, but for Match Week and Match Day, which follow from the
 * calendar (`derived`). An earlier year than any file's is a problem.
 */
export function seasonFor(year: number, files: readonly unknown[]): Result<Season> {
  const seasons: Season[] = [];
  for (const file of files) {
    const read = readSeason(file);
    if (!read.ok) return read;
    seasons.push(read.value);
  }
  seasons.sort((a, b) => a.season - b.season);
  const last = seasons.findLast(({ season }) => season <= year);
  if (last === undefined) {
    const known = seasons.map(({ season }) => season).join(', ');
    return err([problem('season', `nothing is known of the ${year} season; the seasons known are ${known || 'none'}`)]);
  }
  return ok(last.season === year ? last : borrowed(last, year));
}

function borrowed(last: Season, year: number): Season {
  const borrow = <T>(figure: Figure<T>): Figure<T> => ({
    ...figure,
    status: 'not-published',
    borrowedFrom: figure.borrowedFrom ?? last.season,
  });
  return {
    season: year,
    fees: borrow(last.fees),
    signals: borrow(last.signals),
    calendar: unpublishedCalendar(last, year),
    rules: last.rules.map((rule) => ({ ...borrow(rule), id: rule.id })),
  };
}

function unpublishedCalendar(last: Season, year: number): Season['calendar'] {
  const days: Partial<Record<CalendarEvent, string>> = { 'match-week': matchWeek(year), 'match-day': matchDay(year) };
  const entries = CALENDAR_EVENTS.map((event): [CalendarEvent, Figure<string | null>] => {
    const day = days[event] ?? null;
    const title =
      day === null ? `not published yet for ${year}` : 'reckoned: the third Friday of March, and its Monday';
    const status = day === null ? 'not-published' : 'derived';
    const { date } = last.calendar[event];
    return [event, { value: day, status, date, source: { title, url: null }, borrowedFrom: null }];
  });
  return Object.fromEntries(entries) as Record<CalendarEvent, Figure<string | null>>;
}

/** The third Friday of March. */
export function matchDay(year: number): string {
  const firstWeekday = new Date(Date.UTC(year, 2, 1)).getUTCDay();
  return `${year}-03-${15 + ((5 - firstWeekday + 7) % 7)}`;
}

/** The Monday before Match Day. */
function matchWeek(year: number): string {
  return `${year}-03-${Number(matchDay(year).slice(-2)) - 4}`;
}
