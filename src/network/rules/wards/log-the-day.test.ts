import { expect, it } from 'vitest';
import { found, has } from '../rule-check.fixtures.ts';
import { logTheDay } from './log-the-day.ts';

const ward = has('block', 'b', { type: 'ward', name: 'Wards', from: '2026-11-02', to: '2026-11-29', daysOff: [0, 6] });

const noted = has('moment', 'm', { person: 'p', kind: 'talked', on: '2026-11-05' });

it('holds after three working days without a line, once a week', () => {
  // 6, 9 and 10 November were worked, the weekend was off.
  expect(found(logTheDay, '2026-11-09', [ward, noted])).toEqual([]);
  expect(found(logTheDay, '2026-11-10', [ward, noted])).toMatchObject([
    { why: 'Nothing is noted since November 5; a name and a tap are enough.', window: { best: '2026-11-10' } },
  ]);
  expect(found(logTheDay, '2026-11-18', [ward, noted])).toMatchObject([{ window: { best: '2026-11-17' } }]);
});

it('holds when nobody is in the log at all', () => {
  expect(found(logTheDay, '2026-07-01', [])).toMatchObject([{ window: { best: '2026-07-01' } }]);
});

it('does not in a vacation', () => {
  const vacation = has('block', 'v', { type: 'vacation', from: '2026-11-06', to: '2026-11-22' });
  expect(found(logTheDay, '2026-11-14', [vacation, noted])).toEqual([]);
  expect(found(logTheDay, '2026-11-25', [vacation, noted])).toHaveLength(1);
});

it('ends when something is noted', () => {
  const again = has('learning-loop', 'l', { person: 'p', heardOn: '2026-11-10' });
  expect(found(logTheDay, '2026-11-10', [ward, noted, again])).toEqual([]);
});

it('asks more seldom of who does not log, and no more after the year', () => {
  expect(found(logTheDay, '2026-12-20', [ward, noted])).toMatchObject([
    { cadenceDays: 28, window: { opens: '2026-12-08', closes: '2027-01-04' } },
  ]);
  expect(found(logTheDay, '2027-07-05', [has('identity', 'identity', { yearBegan: '2026-07-01' })])).toEqual([]);
});
