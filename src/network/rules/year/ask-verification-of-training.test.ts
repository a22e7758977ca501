import { expect, it } from 'vitest';
import { found, has } from '../rule-check.fixtures.ts';
import { askVerificationOfTraining } from './ask-verification-of-training.ts';

const me = has('identity', 'identity', { yearBegan: '2026-07-01' });

const ends = '2027-06-30';

it('holds in the last two months, as an accreditor’s requirement', () => {
  expect(askVerificationOfTraining.grade).toBe('binding');
  expect(found(askVerificationOfTraining, '2027-05-10', [me], { ends })).toHaveLength(1);
});

it('does not before', () => {
  expect(found(askVerificationOfTraining, '2027-04-10', [me], { ends })).toEqual([]);
});

it('ends when the new program has it, or two weeks after the year', () => {
  const sent = has('lead', 'l', { status: 'accepted', verificationOfTrainingOn: '2027-05-01' });
  expect(found(askVerificationOfTraining, '2027-05-10', [me, sent], { ends })).toEqual([]);
  expect(found(askVerificationOfTraining, '2027-07-20', [me], { ends })).toEqual([]);
});
