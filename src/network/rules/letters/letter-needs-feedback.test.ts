import { expect, it } from 'vitest';
import { eligibleWith, lopez, personIs, together } from '../mentors/mentor-records.fixtures.ts';
import { afterDone, found, has } from '../rule-check.fixtures.ts';
import { letterNeedsFeedback } from './letter-needs-feedback.ts';
import { letterWith } from './letter-records.fixtures.ts';

const records = [lopez, ...together('2026-10-05', 28)];

it('holds from the second week together until two weeks after', () => {
  expect(found(letterNeedsFeedback, '2026-10-11', records)).toEqual([]);
  expect(found(letterNeedsFeedback, '2026-10-12', records)).toMatchObject([
    { person: 'p', window: { opens: '2026-10-12', closes: '2026-11-15' }, draft: { situation: 'ask-feedback' } },
  ]);
  expect(found(letterNeedsFeedback, '2026-11-10', records)).toMatchObject([{ way: 'e-mail', effort: 'loop' }]);
  expect(found(letterNeedsFeedback, '2026-11-16', records)).toEqual([]);
});

it('stays for somebody a letter is planned from', () => {
  expect(found(letterNeedsFeedback, '2027-02-01', [...records, letterWith({})])).toMatchObject([{ person: 'p' }]);
});

it('grows older for them: from the end of the time together, or of the wait for an answer', () => {
  const planned = [...records, letterWith({})];
  const opens = (more: Parameters<typeof found>[2] = []) =>
    ['2027-02-01', '2027-03-01'].map(
      (today) => found(letterNeedsFeedback, today, [...planned, ...more])[0]?.window.opens,
    );
  expect(opens()).toEqual(['2026-11-16', '2026-11-16']);
  const asked = has('feedback-loop', 'f', { person: 'p', askedOn: '2026-12-01', toldOn: '2026-12-04' });
  expect(opens([asked])).toEqual(['2026-12-15', '2026-12-15']);
});

it('does not where praise is there, nor for a nurse, nor where it was asked lately', () => {
  expect(found(letterNeedsFeedback, '2026-09-19', [lopez, ...eligibleWith('p')])).toEqual([]);
  expect(found(letterNeedsFeedback, '2026-10-20', [personIs('p', { role: 'nurse' }), ...records.slice(1)])).toEqual([]);
  const asked = has('feedback-loop', 'f', {
    person: 'p',
    askedOn: '2026-10-15',
    receivedOn: '2026-10-16',
    toldOn: '2026-10-18',
  });
  expect(found(letterNeedsFeedback, '2026-10-20', [...records, asked])).toEqual([]);
  expect(found(letterNeedsFeedback, '2026-10-30', [...records, asked])).toHaveLength(1);
});

it('ends when it is asked', () => {
  expect(found(letterNeedsFeedback, '2026-10-20', afterDone(letterNeedsFeedback, '2026-10-20', records))).toEqual([]);
});
