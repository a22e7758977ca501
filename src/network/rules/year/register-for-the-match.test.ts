import { expect, it } from 'vitest';
import { found, has } from '../rule-check.fixtures.ts';
import { registerForTheMatch } from './register-for-the-match.ts';
import { season2026, season2027 } from './seasons.fixtures.ts';

it('holds from the autumn to the end of January', () => {
  expect(found(registerForTheMatch, '2026-10-10', [], { season: season2027 })[0]?.why).toContain('look at nrmp.org');
  expect(found(registerForTheMatch, '2025-10-10', [], { season: season2026 })[0]?.why).toContain(
    'It opens on September 15',
  );
});

it('does not without a season, or in summer', () => {
  expect(found(registerForTheMatch, '2026-10-10', [])).toEqual([]);
  expect(found(registerForTheMatch, '2026-08-10', [], { season: season2027 })).toEqual([]);
});

it('ends when it is late', () => {
  expect(found(registerForTheMatch, '2027-02-01', [], { season: season2027 })).toEqual([]);
});

it('ends with a place accepted', () => {
  const place = has('lead', 'l', { status: 'accepted', statusOn: '2026-08-01' });
  expect(found(registerForTheMatch, '2026-10-10', [place], { season: season2027 })).toEqual([]);
});
