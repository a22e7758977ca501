import { expect, it } from 'vitest';
import { found, has } from '../rule-check.fixtures.ts';
import { shiftHabit } from './shift-habit.ts';

const ward = has('block', 'b', { type: 'ward', name: 'Wards', from: '2026-11-02', to: '2026-11-29', daysOff: [0, 6] });

const habit = has('identity', 'identity', { habit: 'come-early' });

it('brings the chosen habit back on the first working day of a week', () => {
  expect(found(shiftHabit, '2026-11-09', [ward, habit])).toMatchObject([
    { subject: 'habit', do: 'Your habit for this week: come ten minutes early', window: { best: '2026-11-09' } },
  ]);
  // Monday is off: Tuesday begins the week.
  const off = has('day', '2026-11-09', { off: true });
  expect(found(shiftHabit, '2026-11-09', [ward, habit, off])).toEqual([]);
  expect(found(shiftHabit, '2026-11-10', [ward, habit, off])).toHaveLength(1);
});

it('says nothing on other days, nor in a vacation', () => {
  const vacation = has('block', 'b', { type: 'vacation', from: '2026-11-02', to: '2026-11-29' });
  expect(found(shiftHabit, '2026-11-11', [ward, habit])).toEqual([]);
  expect(found(shiftHabit, '2026-11-09', [vacation, habit])).toEqual([]);
});

it('asks to choose one while none is, at the beginning of a rotation, and ends with the choice', () => {
  expect(found(shiftHabit, '2026-11-04', [ward])).toMatchObject([{ subject: 'choose-b', screen: '/identity' }]);
  expect(found(shiftHabit, '2026-11-12', [ward])).toEqual([]);
  expect(found(shiftHabit, '2026-11-04', [ward, habit])).toEqual([]);
  expect(found(shiftHabit, '2026-07-01', [])).toMatchObject([{ subject: 'choose-2026-07-01' }]);
});
