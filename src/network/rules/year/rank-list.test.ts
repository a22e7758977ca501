import { expect, it } from 'vitest';
import { found, has } from '../rule-check.fixtures.ts';
import { rankList } from './rank-list.ts';
import { season2027 } from './seasons.fixtures.ts';

it('holds in February: the order first, then the certificate', () => {
  expect(found(rankList, '2027-01-25', [], { season: season2027 })).toMatchObject([{ subject: '2027/order' }]);
  const both = found(rankList, '2027-02-20', [], { season: season2027 });
  expect(both.map(({ subject }) => subject)).toEqual(['2027/order', '2027/certify']);
  expect(both[1]).toMatchObject({ hard: true, window: { closes: '2027-02-26' } });
  expect(both[1]?.do).toContain('Look up');
});

it('does not without a season, or in autumn', () => {
  expect(found(rankList, '2027-02-20', [])).toEqual([]);
  expect(found(rankList, '2026-11-20', [], { season: season2027 })).toEqual([]);
});

it('ends before Match Week', () => {
  expect(found(rankList, '2027-03-15', [], { season: season2027 })).toEqual([]);
});

it('ends with a place accepted', () => {
  const place = has('lead', 'l', { status: 'accepted', statusOn: '2026-08-01' });
  expect(found(rankList, '2027-02-20', [place], { season: season2027 })).toEqual([]);
});
