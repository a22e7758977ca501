import { expect, it } from 'vitest';
import { found, has } from '../rule-check.fixtures.ts';
import { lookAtPick } from './look-at-pick.ts';

const me = has('identity', 'identity', { yearBegan: '2026-07-01' });

it('holds once a month, and says that networking erases nothing', () => {
  const [one] = found(lookAtPick, '2026-11-05', [me]);
  expect(one).toMatchObject({ subject: '2026-11', screen: '/pick', window: { closes: '2026-11-30' } });
  expect(one?.why).toMatch(/^About 8 months are left.*does not erase scores or visa limits/);
});

it('does not in the first two weeks, nor after the year', () => {
  expect(found(lookAtPick, '2026-07-10', [me])).toEqual([]);
  expect(found(lookAtPick, '2027-08-01', [me], { ends: '2027-06-30' })).toEqual([]);
});

it('comes again with the next month only', () => {
  expect(found(lookAtPick, '2026-11-29', [me], { days: 7 }).map(({ subject }) => subject)).toEqual([
    '2026-11',
    '2026-12',
  ]);
});

it('ends with a place accepted', () => {
  const place = has('lead', 'l', { status: 'accepted', statusOn: '2026-08-01' });
  expect(found(lookAtPick, '2026-11-05', [me, place])).toEqual([]);
});
