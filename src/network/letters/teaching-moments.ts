import { type PlainDate, yearOf } from '../../base/plain-date.ts';
import type { Journal, Known } from '../journal/journal.ts';
import type { TeachingMoment } from '../records/letter.ts';

/** Month and day on which an academic year begins, as residencies count it. */
const YEAR_BEGINS = '07-01';

/** The year in which the academic year of that day began. */
export function academicYearOf(day: PlainDate): number {
  return yearOf(day) - Number(day.slice(5) < YEAR_BEGINS);
}

/** All teaching moments, the latest year first. Their order tells nothing about when they were added. */
export function teachingMomentsOf(journal: Journal): readonly Known<TeachingMoment>[] {
  return [...journal.kept['teaching-moment'].values()].sort(
    (a, b) => (b.values.academicYear ?? 0) - (a.values.academicYear ?? 0) || (a.id < b.id ? -1 : Number(a.id > b.id)),
  );
}
