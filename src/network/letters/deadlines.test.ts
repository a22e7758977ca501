import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, daysBetween } from '../../base/plain-date.ts';
import type { Letter } from '../records/letter.ts';
import { askTiming, isReminderDue, letterDeadlines, letterDue } from './deadlines.ts';
import { nextLetterStep } from './ladder.ts';

const SUBMIT = '2027-09-01';

it('counts backwards from the day of submission', () => {
  expect(letterDeadlines(SUBMIT)).toEqual([
    { what: 'ask', on: '2027-07-07' },
    { what: 'packet', on: '2027-07-14' },
    { what: 'remind', on: '2027-08-11' },
    { what: 'upload', on: '2027-08-25' },
  ]);
});

it('keeps the deadlines in their order before any day of submission, and moves with it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 4000 }), (days) => {
      const submitOn = addDays(SUBMIT, days);
      const on = letterDeadlines(submitOn).map((deadline) => deadline.on);
      expect(on).toEqual(on.toSorted());
      expect(on.every((day) => day < submitOn)).toBe(true);
      expect(on).toEqual(letterDeadlines(SUBMIT).map((deadline) => addDays(deadline.on, days)));
    }),
  );
});

it('says of an ask whether it is in time, late, tight or past', () => {
  const is = (today: string) => askTiming(SUBMIT, today).is;
  expect([is('2027-07-07'), is('2027-07-08'), is('2027-08-11'), is('2027-08-12')]).toEqual([
    'in-time',
    'late',
    'late',
    'tight',
  ]);
  expect([is('2027-08-31'), is('2027-09-01'), is('2027-10-01')]).toEqual(['tight', 'past', 'past']);
  expect(askTiming(SUBMIT, '2027-08-28').daysLeft).toBe(4);
});

it('gives the next step its day, and none where no submission is known or only thanks are left', () => {
  let letter: Letter = { submitOn: SUBMIT };
  const due: (string | null)[] = [];
  for (const fields of [
    { askedOn: '2027-06-01' },
    { answer: 'agreed' },
    { packetSentOn: '2027-06-10' },
    { enteredOn: '2027-06-11' },
    { confirmedOn: '2027-06-20' },
    { uploadedOn: '2027-08-01' },
    { assignedOn: '2027-08-02' },
    { thankedOn: '2027-08-03' },
  ] as const) {
    due.push(letterDue(letter));
    letter = { ...letter, ...fields };
  }
  due.push(letterDue(letter));
  expect(due).toEqual([
    '2027-07-07',
    '2027-07-14',
    '2027-07-14',
    '2027-08-11',
    '2027-08-11',
    '2027-08-25',
    '2027-09-01',
    null,
    null,
  ]);
  expect(letterDue({ askedOn: '2027-06-01' })).toBeNull();
  expect(nextLetterStep(letter)?.step).toBe('tell-outcome');
});

it('calls for one reminder from three weeks before, while the letter is not there', () => {
  const waiting: Letter = { submitOn: SUBMIT, answer: 'agreed', packetSentOn: '2027-07-01', enteredOn: '2027-07-01' };
  expect(isReminderDue(waiting, '2027-08-10')).toBe(false);
  expect(isReminderDue(waiting, '2027-08-11')).toBe(true);
  expect(isReminderDue({ ...waiting, uploadedOn: '2027-08-01' }, '2027-08-20')).toBe(false);
  expect(isReminderDue({ ...waiting, answer: 'declined' }, '2027-08-20')).toBe(false);
  expect(isReminderDue({ ...waiting, submitOn: null }, '2027-08-20')).toBe(false);
  expect(daysBetween('2027-08-11', SUBMIT)).toBe(21);
});
