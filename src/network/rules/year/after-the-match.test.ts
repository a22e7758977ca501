import { expect, it } from 'vitest';
import { found, has } from '../rule-check.fixtures.ts';
import { afterTheMatch } from './after-the-match.ts';

it('holds from the day after the Match to the first of May', () => {
  expect(found(afterTheMatch, '2027-03-20', [])).toMatchObject([{ subject: '2027', window: { closes: '2027-05-01' } }]);
});

it('does not during the Match, nor with a place', () => {
  expect(found(afterTheMatch, '2027-03-19', [])).toEqual([]);
  expect(found(afterTheMatch, '2027-03-20', [has('lead', 'l', { status: 'accepted' })])).toEqual([]);
  const advanced = has('identity', 'identity', { route: 'advanced' });
  expect(found(afterTheMatch, '2027-03-20', [advanced])).toEqual([]);
});

it('ends when the list does', () => {
  expect(found(afterTheMatch, '2027-05-02', [])).toEqual([]);
});
