import { expect, it } from 'vitest';
import { found, has } from '../rule-check.fixtures.ts';
import { season2027 } from '../year/seasons.fixtures.ts';
import { tellWhatChanged } from './tell-what-changed.ts';

const me = { yearBegan: '2026-07-01', reapplying: true } as const;

it('holds from the second month, best three weeks before programs read', () => {
  const [one] = found(tellWhatChanged, '2026-08-10', [has('identity', 'identity', me)], { season: season2027 });
  expect(one?.window.best).toBe('2026-09-02');
});

it('does not for anybody else, nor in the first weeks', () => {
  expect(found(tellWhatChanged, '2026-08-10', [has('identity', 'identity', { yearBegan: '2026-07-01' })])).toEqual([]);
  expect(found(tellWhatChanged, '2026-07-20', [has('identity', 'identity', me)])).toEqual([]);
});

it('ends with the season', () => {
  expect(found(tellWhatChanged, '2027-05-01', [has('identity', 'identity', me)])).toEqual([]);
});
