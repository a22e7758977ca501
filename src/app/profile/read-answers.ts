import { isPlainDate, type PlainDate, yearOf } from '../../base/plain-date.ts';
import { isDay } from '../entries/day-range.ts';
import type { Answers, Field } from './answers.ts';

export interface ReadAnswers {
  /** What is wrong with an answer and how to mend it, by field, in words. */
  readonly problems: Readonly<Partial<Record<Field, string>>>;
  /** Answers without which there is no list, and that are not there yet. */
  readonly missing: readonly Field[];
}

const NEEDED = ['citizenship', 'visaNeed', 'step2ck', 'graduationYear'] as const;

/** What stands in the way of a list. Stricter than the profile's format: two digits of a score are still being typed. */
export function readAnswers(answers: Answers, today: PlainDate): ReadAnswers {
  const { step2ck, graduationYear, usClinicalMonths, prelimEnds, limit, limitBy } = answers;
  const problems: Partial<Record<Field, string>> = {
    ...wrong('step2ck', between(step2ck, 100, 300), () => scoreMend(step2ck)),
    ...wrong('graduationYear', between(graduationYear, 1950, yearOf(today)), () => yearMend(graduationYear, today)),
    ...wrong(
      'usClinicalMonths',
      usClinicalMonths === 'unknown' || between(usClinicalMonths, 0, 600),
      () => 'Give whole months with digits, such as 6. For none, give 0.',
    ),
    ...wrong(
      'prelimEnds',
      prelimEnds === '' || (isPlainDate(prelimEnds) && isDay(prelimEnds)),
      () => 'Give day, month and year, the year with four digits.',
    ),
    ...(limitBy === 'applications'
      ? wrong('limit', between(limit, 1, 2000), () => 'Give a whole number from 1 to 2000, such as 60.')
      : wrong(
          'limit',
          between(limit, 11, 1_000_000),
          () => 'Give whole dollars, such as 800. One application costs $11.',
        )),
  };
  return { problems, missing: NEEDED.filter((field) => answers[field].trim() === '') };
}

function wrong(field: Field, fits: boolean, mend: () => string): Partial<Record<Field, string>> {
  return fits ? {} : { [field]: mend() };
}

/** True also of an empty text: not answered is never wrong. */
function between(text: string, min: number, max: number): boolean {
  if (text.trim() === '') return true;
  return /^\d{1,7}$/.test(text.trim()) && Number(text) >= min && Number(text) <= max;
}

function scoreMend(text: string): string {
  if (!/^\d+$/.test(text.trim())) return 'Give the score with digits only, such as 246.';
  return Number(text) > 300
    ? 'A Step 2 CK score is at most 300. Please check it.'
    : 'A Step 2 CK score has three digits, such as 246.';
}

function yearMend(text: string, today: PlainDate): string {
  const year = Number(text);
  return /^\d{4}$/.test(text.trim()) && year > yearOf(today)
    ? `${year} is in the future. Give the year printed on your medical degree.`
    : 'Give the year with four digits, such as 2021.';
}
