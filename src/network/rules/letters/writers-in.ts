import type { PlainDate } from '../../../base/plain-date.ts';
import type { Entry, Known } from '../../journal/journal.ts';
import { meantBy } from '../../journal/meant-by.ts';
import { remember } from '../../journal/remember.ts';
import { daysTogether, togetherByPerson } from '../../journal/working-together.ts';
import { DAYS_FOR_A_LETTER, type LetterEligibility, letterEligibility } from '../../letters/eligibility.ts';
import { letterRung } from '../../letters/ladder.ts';
import { type MaybeWriters, maybeWriters } from '../../letters/writers.ts';
import type { Letter } from '../../records/letter.ts';
import { later } from '../in-view.ts';
import { fewOf } from '../mentors/mentor-views.ts';
import type { Setting } from '../setting.ts';
import { onceFor } from '../views.ts';

/** Three letters are what most programs ask for, four the most they usually take; conventions of this project. */
export const ENOUGH_LETTERS = 3;
export const MOST_LETTERS = 4;

/** Letters asked for, agreed, given or meant to be asked, without those refused, let go, or of a season that is over. */
export function lettersInSight({ journal }: Setting): readonly Known<Letter>[] {
  return fewOf(journal, 'letter').filter(({ values }) => {
    const rung = letterRung(values);
    return rung !== 'hesitant' && rung !== 'declined' && rung !== 'let-go' && rung !== 'outcome-told';
  });
}

/** Who said no once is thanked and never asked again. */
export function refusedBy({ journal }: Setting): ReadonlySet<string> {
  return new Set(
    fewOf(journal, 'letter').flatMap(({ values }) =>
      values.answer === 'hesitant' || values.answer === 'declined' ? meantBy(journal, values.person ?? '') : [],
    ),
  );
}

export function writersIn({ journal, today }: Setting): MaybeWriters {
  return onceFor(journal, `writers ${today}`, () => maybeWriters(journal, fewOf(journal, 'letter'), today));
}

export function eligibilityOf({ journal, today }: Setting, person: string): LetterEligibility {
  return onceFor(journal, `eligibility ${today} ${person}`, () => letterEligibility(journal, person, today));
}

/** The day on which time together and praise were both there; today where the log does not tell. */
export function eligibleSince({ journal, today }: Setting, person: string, { praise }: LetterEligibility): PlainDate {
  const days = new Set<PlainDate>(workedDays(journal.entriesOf.get(person) ?? []).filter((day) => day <= today));
  for (const stretch of togetherByPerson(journal).get(person) ?? [])
    for (const day of daysTogether(journal, stretch, today)) days.add(day);
  const tenth = [...days].sort()[DAYS_FOR_A_LETTER - 1] ?? today;
  // Praise without a day was always there, as eligibility has it.
  const praised = praise
    .map(({ values }) => values.receivedOn ?? values.askedOn ?? '')
    .sort()
    .at(0);
  return later(tenth, praised ?? '');
}

const workedDays: (entries: readonly Entry[]) => readonly PlainDate[] = remember((entries) =>
  entries.flatMap(({ kind, values }) =>
    kind === 'moment' && values.kind === 'worked-together' ? (values.on ?? []) : [],
  ),
);
