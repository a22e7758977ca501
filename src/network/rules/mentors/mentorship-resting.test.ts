import { expect, it } from 'vitest';
import { afterDone, found, has } from '../rule-check.fixtures.ts';
import { advises, lopez } from './mentor-records.fixtures.ts';
import { mentorshipResting } from './mentorship-resting.ts';

const records = [
  lopez,
  advises({ stage: 'ongoing' }),
  has('moment', 'x', { person: 'p', kind: 'talked', on: '2026-08-01' }),
];

it('holds after three times the usual distance without a word', () => {
  expect(found(mentorshipResting, '2026-12-05', records)).toMatchObject([
    { person: 'p', window: { opens: '2026-12-05' } },
  ]);
  expect(found(mentorshipResting, '2026-12-04', records)).toEqual([]);
});

it('does not where a day was agreed on, nor while it rests already', () => {
  expect(
    found(mentorshipResting, '2026-12-05', [...records, advises({ stage: 'ongoing', nextOn: '2026-12-20' })]),
  ).toEqual([]);
  expect(found(mentorshipResting, '2026-12-05', [...records, advises({ stage: 'resting' })])).toEqual([]);
});

it('ends when it rests', () => {
  expect(found(mentorshipResting, '2026-12-05', afterDone(mentorshipResting, '2026-12-05', records))).toEqual([]);
});
