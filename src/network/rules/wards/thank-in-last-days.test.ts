import { expect, it } from 'vitest';
import { afterDone, found, has } from '../rule-check.fixtures.ts';
import { thankInLastDays } from './thank-in-last-days.ts';

const ward = has('block', 'b', { type: 'ward', name: 'Wards', from: '2026-11-02', to: '2026-11-29', daysOff: [0, 6] });
const lopez = has('person', 'p', { name: 'Dr. Lopez', role: 'attending' });
const onTeam = has('block-team', 'b.p', { block: 'b', person: 'p' });
const records = [ward, lopez, onTeam];

it('holds in the last three shifts, and for two weeks in writing', () => {
  // The last weekend is off: the shifts are 25, 26 and 27 November.
  expect(found(thankInLastDays, '2026-11-24', records)).toEqual([]);
  const [last] = found(thankInLastDays, '2026-11-25', records);
  expect(last).toMatchObject({
    subject: 'b.p',
    person: 'p',
    do: 'Thank Dr. Lopez for one specific thing, and ask whether you may stay in touch',
    window: { opens: '2026-11-25', best: '2026-11-26', closes: '2026-12-13' },
  });
  expect(last?.way).toBeUndefined();
  expect(found(thankInLastDays, '2026-12-01', records)).toMatchObject([{ way: 'e-mail', effort: 'loop' }]);
  expect(found(thankInLastDays, '2026-12-14', records)).toEqual([]);
});

it('follows the stretch of each person', () => {
  const until = has('block-team', 'b.p', { block: 'b', person: 'p', to: '2026-11-13' });
  expect(found(thankInLastDays, '2026-11-12', [ward, lopez, until])).toHaveLength(1);
  const on = has('block', 'c', { type: 'ward', from: '2026-11-30', to: '2026-12-13' });
  const again = has('block-team', 'c.p', { block: 'c', person: 'p' });
  expect(found(thankInLastDays, '2026-11-26', [...records, on, again])).toEqual([]);
});

it('works with the rotation alone', () => {
  expect(found(thankInLastDays, '2026-11-26', [ward])).toMatchObject([{ subject: 'b', person: null, done: [] }]);
});

it('does not for nurses and peers, nor for who was not there', () => {
  const nurse = has('person', 'p', { name: 'Ana', role: 'nurse' });
  expect(found(thankInLastDays, '2026-11-26', [ward, nurse, onTeam]).map(({ person }) => person)).toEqual([null]);
  const away = has('block-team', 'b.p', { block: 'b', person: 'p', together: false });
  expect(found(thankInLastDays, '2026-11-26', [ward, lopez, away]).map(({ person }) => person)).toEqual([null]);
});

it('ends when they were thanked, also a few days early', () => {
  expect(found(thankInLastDays, '2026-11-26', afterDone(thankInLastDays, '2026-11-26', records))).toEqual([]);
  const early = has('moment', 'm', { person: 'p', kind: 'thanked', on: '2026-11-20' });
  const forOther = has('moment', 'm', { person: 'p', kind: 'thanked', on: '2026-11-05' });
  expect(found(thankInLastDays, '2026-11-26', [...records, early])).toEqual([]);
  expect(found(thankInLastDays, '2026-11-26', [...records, forOther])).toHaveLength(1);
});

it('asks leave only where it was not given', () => {
  const free = has('person', 'p', { name: 'Dr. Lopez', role: 'attending', leaveToWrite: true });
  expect(found(thankInLastDays, '2026-11-26', [ward, free, onTeam])).toMatchObject([
    { do: 'Thank Dr. Lopez for one specific thing' },
  ]);
});

it('spreads over the last shifts, and is written on nights', () => {
  const kim = has('person', 'k', { name: 'Kim', role: 'senior' });
  const there = has('block-team', 'b.k', { block: 'b', person: 'k' });
  expect(found(thankInLastDays, '2026-11-26', [...records, kim, there])).toMatchObject([
    { person: 'k', window: { best: '2026-11-25' } },
    { person: 'p', window: { best: '2026-11-26' } },
  ]);
  const nights = has('block', 'b', { type: 'nights', from: '2026-11-02', to: '2026-11-29' });
  expect(found(thankInLastDays, '2026-11-28', [nights, lopez, onTeam])).toMatchObject([{ way: 'e-mail' }]);
});
