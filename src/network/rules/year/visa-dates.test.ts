import { expect, it } from 'vitest';
import { found, has } from '../rule-check.fixtures.ts';
import { visaDates } from './visa-dates.ts';

const me = has('identity', 'identity', { yearBegan: '2026-07-01' });

const j1 = { visaNeed: 'j1', ends: '2027-06-30' } as const;

it('holds half a year and some weeks before the contract ends', () => {
  const [early] = found(visaDates, '2027-01-05', [me], j1);
  expect(early?.subject).toBe('2027-06-30/gap');
  expect(early?.why).toContain('ends on June 30. On a J-1 you have to leave within 30 days of it, by July 30');
  expect(found(visaDates, '2027-05-01', [me], j1)).toMatchObject([{ subject: '2027-06-30/papers' }]);
});

it('says so where the end is only the usual one', () => {
  expect(found(visaDates, '2027-05-01', [me], { visaNeed: 'either' })[0]?.why).toContain('you have not said');
});

it('does not without a J-1, nor in autumn', () => {
  expect(found(visaDates, '2027-05-01', [me], { ...j1, visaNeed: 'h1b' })).toEqual([]);
  expect(found(visaDates, '2026-11-01', [me], j1)).toEqual([]);
});

it('ends with the contract', () => {
  expect(found(visaDates, '2027-07-01', [me], j1)).toEqual([]);
});
