import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, daysBetween, weekdayOf } from '../../base/plain-date.ts';
import type { Plan } from '../../network/planner/plan.ts';
import { daysToMoveTo, daysToPlan, WEEKS_AHEAD, weekAsked, weekDays } from './week-days.ts';

const day = fc.integer({ min: 0, max: 400 }).map((days) => addDays('2026-07-01', days));

it('a week begins on a Monday, and what can be planned reaches its last day', () => {
  fc.assert(
    fc.property(day, fc.oneof(day, fc.string(), fc.constant(null)), (today, asked) => {
      const monday = weekAsked(asked, today);
      expect(weekdayOf(monday)).toBe(1);
      expect(daysBetween(today, monday)).toBeLessThanOrEqual(WEEKS_AHEAD * 7);
      const days = daysToPlan(monday, today);
      expect(days).toBeGreaterThanOrEqual(7);
      expect(addDays(today, days - 1) >= addDays(monday, 6)).toBe(true);
    }),
  );
});

it('has seven days in order; those before today are not planned, and a block is told where it begins', () => {
  fc.assert(
    fc.property(day, fc.array(fc.constantFrom('a', 'b', null), { minLength: 40, maxLength: 40 }), (today, blocks) => {
      const monday = weekAsked(null, today);
      const plan: Plan = {
        days: blocks.map((id, at) => ({
          date: addDays(today, at),
          block: id === null ? null : { id, values: {} },
          kind: 'working',
          budget: { week: 3, used: 0 },
          suggestions: [],
        })),
        postponed: [],
        warnings: [],
      };
      const days = weekDays(monday, plan);
      expect(days.map(({ date }) => daysBetween(monday, date))).toEqual([0, 1, 2, 3, 4, 5, 6]);
      for (const [at, { date, planned, beginsBlock }] of days.entries()) {
        expect(planned?.date ?? null).toBe(date < today ? null : date);
        const before = days[at - 1]?.planned;
        if (planned !== null) expect(beginsBlock).toBe(before == null || before.block?.id !== planned.block?.id);
      }
    }),
  );
});

it('offers every day within the window but the one it stands on, and none before today', () => {
  fc.assert(
    fc.property(day, day, fc.option(fc.nat({ max: 60 })), day, (today, opens, length, on) => {
      const closes = length === null ? null : addDays(opens, length);
      const days = daysToMoveTo(today, weekAsked(null, today), { opens, closes }, on);
      for (const one of days) {
        expect(one >= today && one >= opens && (closes === null || one <= closes) && one !== on).toBe(true);
        expect(daysBetween(today, one)).toBeLessThan(14);
      }
      if (opens <= today && (closes === null || closes >= today) && on !== today) expect(days[0]).toBe(today);
    }),
  );
});
