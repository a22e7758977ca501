import { expect, it } from 'vitest';
import { found, has } from '../rule-check.fixtures.ts';
import { matchWeek } from './match-week.ts';
import { season2027 } from './seasons.fixtures.ts';

it('holds in the days before and in Match Week, as a binding rule', () => {
  expect(matchWeek.grade).toBe('binding');
  expect(found(matchWeek, '2027-03-12', [], { season: season2027 })).toMatchObject([
    { subject: '2027', window: { opens: '2027-03-05', closes: '2027-03-19' } },
  ]);
});

it('does not earlier, or without a season', () => {
  expect(found(matchWeek, '2027-02-12', [], { season: season2027 })).toEqual([]);
  expect(found(matchWeek, '2027-03-12', [])).toEqual([]);
});

it('ends on Match Day', () => {
  expect(found(matchWeek, '2027-03-20', [], { season: season2027 })).toEqual([]);
});

it('ends with a place accepted', () => {
  const place = has('lead', 'l', { status: 'accepted', statusOn: '2026-08-01' });
  expect(found(matchWeek, '2027-03-12', [place], { season: season2027 })).toEqual([]);
});
