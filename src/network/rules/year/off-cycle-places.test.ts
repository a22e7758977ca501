import { expect, it } from 'vitest';
import { found, has } from '../rule-check.fixtures.ts';
import { offCyclePlaces } from './off-cycle-places.ts';

const me = has('identity', 'identity', { yearBegan: '2026-07-01' });

it('holds once a month from the third on', () => {
  expect(found(offCyclePlaces, '2026-10-05', [me])).toMatchObject([{ subject: '2026-10', screen: '/leads' }]);
});

it('does not early, on Route B, or with a place', () => {
  expect(found(offCyclePlaces, '2026-08-05', [me])).toEqual([]);
  const advanced = has('identity', 'identity', { yearBegan: '2026-07-01', route: 'advanced' });
  expect(found(offCyclePlaces, '2026-10-05', [advanced])).toEqual([]);
  expect(found(offCyclePlaces, '2026-10-05', [me, has('lead', 'l', { status: 'accepted' })])).toEqual([]);
});

it('ends with the year', () => {
  expect(found(offCyclePlaces, '2027-07-02', [me], { ends: '2027-06-30' })).toEqual([]);
});
