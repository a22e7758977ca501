import { listed } from '../../base/listed.ts';
import type { PlainDate } from '../../base/plain-date.ts';
import type { Journal, Known } from '../journal/journal.ts';
import { lettersOf } from '../letters/assigned.ts';
import { type LetterDeadline, letterDeadlines } from '../letters/deadlines.ts';
import { letterRung, nextLetterStep } from '../letters/ladder.ts';
import type { Letter } from '../records/letter.ts';
import type { Dated, Trust } from './dated.ts';
import { nameIn, own } from './own-date.ts';

const BACKWARDS: Trust = {
  by: 'convention',
  sentence: 'Counted backwards from the day you submit: usual distances, no source sets them.',
};

const LETTER_TITLES: Readonly<Record<LetterDeadline, (names: string) => string>> = {
  ask: (names) => `Ask for a letter: ${names}`,
  packet: (names) => `Give the packet: ${names}`,
  remind: (names) => `One reminder, if it is needed: ${names}`,
  upload: (names) => `The letter should be there: ${names}`,
};

/**
 * The days backwards from that of submission, letters of the same day together; of a letter at its end or refused none.
 */
export function letterDates(journal: Journal): readonly Dated[] {
  const bySubmission = new Map<PlainDate, Known<Letter>[]>();
  for (const letter of lettersOf(journal)) {
    const { submitOn } = letter.values;
    const rung = letterRung(letter.values);
    if (submitOn == null || rung === 'let-go' || rung === 'declined' || rung === 'hesitant') continue;
    if (nextLetterStep(letter.values) === null) continue;
    bySubmission.set(submitOn, [...(bySubmission.get(submitOn) ?? []), letter]);
  }
  return [...bySubmission].flatMap(([submitOn, letters]) => {
    const namesOf = (some: readonly Known<Letter>[]) =>
      listed(some.map(({ values }) => nameIn(journal, values.person)));
    const screenOf = (some: readonly Known<Letter>[]) => (some.length === 1 ? `/letters/${some[0]?.id}` : '/letters');
    const backwards = letterDeadlines(submitOn).flatMap(({ what, on }) =>
      [false, true].flatMap((done): readonly Dated[] => {
        const some = letters.filter(({ values }) => isPast(what, values) === done);
        if (some.length === 0) return [];
        const more = { screen: screenOf(some), trust: BACKWARDS, done };
        return [
          own(`letters/${submitOn}.${what}${done ? '.done' : ''}`, LETTER_TITLES[what](namesOf(some)), on, on, more),
        ];
      }),
    );
    const submit = own(`letters/${submitOn}.submit`, 'You submit your application', submitOn, submitOn, {
      screen: screenOf(letters),
    });
    return [...backwards, { ...submit, note: `As noted with the letter from ${namesOf(letters)}.` }];
  });
}

/** Whether what is due by then is behind the letter. */
function isPast(what: LetterDeadline, values: Letter): boolean {
  switch (what) {
    case 'ask':
      return letterRung(values) !== 'not-asked';
    case 'packet':
      return values.packetSentOn != null || values.uploadedOn != null;
    case 'remind':
      return values.confirmedOn != null || values.uploadedOn != null;
    case 'upload':
      return values.uploadedOn != null;
  }
}
