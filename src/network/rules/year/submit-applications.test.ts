import { expect, it } from 'vitest';
import { found, has } from '../rule-check.fixtures.ts';
import { season2027, season2029 } from './seasons.fixtures.ts';
import { submitApplications } from './submit-applications.ts';

it('holds around the days of the season, hard, and says how sure they are', () => {
  const [one] = found(submitApplications, '2026-09-05', [], { season: season2027 });
  expect(one).toMatchObject({ do: 'Send your applications', hard: true, window: { closes: '2026-09-23' } });
  expect(one?.why).toBe(
    'They may be sent from September 2, and programs may read them from September 23 (not from the official page; check it there).',
  );
  expect(found(submitApplications, '2026-08-25', [], { season: season2027 })[0]?.do).toContain('ready to be sent');
});

it('says of each day how sure it is where they differ', () => {
  const { calendar } = season2027;
  const status = 'publisher' as const;
  const sure = {
    ...season2027,
    calendar: { ...calendar, 'programs-review': { ...calendar['programs-review'], status } },
  };
  expect(found(submitApplications, '2026-09-05', [], { season: sure })[0]?.why).toBe(
    'They may be sent from September 2 (not from the official page; check it there), and programs may read them from September 23.',
  );
});

it('says to look it up where no day is known', () => {
  expect(found(submitApplications, '2028-08-10', [], { season: season2029 })[0]?.do).toContain(
    'Look up on the ERAS page',
  );
});

it('does not without a season, or long before', () => {
  expect(found(submitApplications, '2026-09-05', [])).toEqual([]);
  expect(found(submitApplications, '2026-07-05', [], { season: season2027 })).toEqual([]);
});

it('ends when programs read: no advice through a closed door', () => {
  expect(found(submitApplications, '2026-09-24', [], { season: season2027 })).toEqual([]);
});

it('ends with a place accepted', () => {
  const place = has('lead', 'l', { status: 'accepted', statusOn: '2026-08-01' });
  expect(found(submitApplications, '2026-09-05', [place], { season: season2027 })).toEqual([]);
});
