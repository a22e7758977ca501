import { expect, it } from 'vitest';
import { found, has } from '../rule-check.fixtures.ts';
import { visaH1b } from './visa-h1b.ts';

const me = has('identity', 'identity', { yearBegan: '2026-07-01' });

it('holds half a year before the contract ends, and states no day', () => {
  const [one] = found(visaH1b, '2027-01-10', [me], { visaNeed: 'h1b', ends: '2027-06-30' });
  expect(one?.why).toContain('No source here says when');
});

it('does not without one, or in autumn', () => {
  expect(found(visaH1b, '2027-01-10', [me], { visaNeed: 'j1', ends: '2027-06-30' })).toEqual([]);
  expect(found(visaH1b, '2026-10-10', [me], { visaNeed: 'h1b', ends: '2027-06-30' })).toEqual([]);
});

it('ends a month before the contract', () => {
  expect(found(visaH1b, '2027-06-10', [me], { visaNeed: 'h1b', ends: '2027-06-30' })).toEqual([]);
});
