import { addDays, isPlainDate, type PlainDate } from '../../../base/plain-date.ts';
import { dayWords } from '../../drafts/day-words.ts';
import { DAYS_BEFORE } from '../../letters/deadlines.ts';
import { submissionDays } from '../../letters/submission-days.ts';
import type { Setting } from '../setting.ts';
import { onceFor } from '../views.ts';

export interface SubmissionAhead {
  readonly on: PlainDate;
  /** Whether the season's file has the day; otherwise it is the last one known, moved on by a year. */
  readonly published: boolean;
  /** When to ask for a letter at the latest by the usual distances, and while one is still there. */
  readonly askBy: PlainDate;
  /** What stands after "…: ". Says how the day is known. */
  readonly words: string;
}

/** To be asked by somebody one still meets is easier for both; a convention. */
const BEFORE_LEAVING_DAYS = 14;

/**
 * The next day on which an application goes out: the season's opening day; after it, until programs begin to read, their
 * day; later about the same day a year on, which is said to be no published date. Null where no day is known.
 */
export function submissionAhead({ journal, season, today, year }: Setting): SubmissionAhead | null {
  return onceFor(journal, `submission ${season?.season} ${today} ${year.ends}`, () => {
    if (season === null) return null;
    const { next, last } = submissionDays([season], today);
    const reading = season.calendar['programs-review'].value;
    const by = (on: PlainDate): PlainDate => {
      const usual = addDays(on, -DAYS_BEFORE.ask);
      const leaving = addDays(year.ends, -BEFORE_LEAVING_DAYS);
      return usual > leaving && leaving >= today ? leaving : usual;
    };
    if (next !== null)
      return { on: next.on, published: true, askBy: by(next.on), words: `applications open on ${dayWords(next.on)}` };
    if (reading !== null && reading >= today)
      return {
        on: reading,
        published: true,
        askBy: by(reading),
        words: `programs begin to read on ${dayWords(reading)}`,
      };
    if (last === null) return null;
    const on = yearOn(last.on);
    const words = `the days of the next season are not published yet; the last one opened on ${dayWords(last.on)}`;
    return on < today ? null : { on, published: false, askBy: by(on), words };
  });
}

/** The same day a year later; 29 February becomes 1 March. */
function yearOn(day: PlainDate): PlainDate {
  const same = `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
  return isPlainDate(same) ? same : addDays(day, 366);
}
