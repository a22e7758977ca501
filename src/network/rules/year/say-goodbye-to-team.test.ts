import { expect, it } from 'vitest';
import { found, has } from '../rule-check.fixtures.ts';
import { sayGoodbyeToTeam } from './say-goodbye-to-team.ts';

const me = has('identity', 'identity', { yearBegan: '2026-07-01' });

const ends = '2027-06-30';

it('holds in the last week', () => {
  expect(found(sayGoodbyeToTeam, '2027-06-26', [me], { ends })).toMatchObject([
    { draft: { situation: 'year-end-goodbye' } },
  ]);
});

it('does not before', () => {
  expect(found(sayGoodbyeToTeam, '2027-06-20', [me], { ends })).toEqual([]);
});

it('ends with the year', () => {
  expect(found(sayGoodbyeToTeam, '2027-07-01', [me], { ends })).toEqual([]);
});
