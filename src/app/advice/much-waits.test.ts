import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays } from '../../base/plain-date.ts';
import { emptyJournal, updateJournal } from '../../network/journal/update.ts';
import type { Candidate, Plan } from '../../network/planner/plan.ts';
import { muchWaits } from './much-waits.ts';

const TODAY = '2026-11-10';
const NOW = Date.UTC(2026, 10, 10, 18);
const DAY_MS = 86_400_000;

function waiting(lateDays: readonly number[], hard = false): Pick<Plan, 'days' | 'postponed'> {
  const postponed = lateDays.map((late) => {
    const best = addDays(TODAY, -late);
    const candidate = { window: { opens: best, best, closes: null }, ...(hard ? { hard } : {}) } as Candidate;
    return { candidate, for: 'three-a-day', until: null, reason: '' } as const;
  });
  return { days: [], postponed };
}

const begun = (daysAgo: number, clearedOn?: string) =>
  updateJournal(emptyJournal, [
    { kind: 'moment', id: 'm', after: { person: 'p', on: TODAY, loggedAt: NOW - daysAgo * DAY_MS } },
    { kind: 'settings', id: 'settings', after: { awayClearedOn: clearedOn ?? null } },
  ]);

it('offers to clear the wall where seven or more are late, and to nobody who just began or has just cleared it', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -5, max: 60 }), { maxLength: 14 }), (late) => {
      const isMuch = late.filter((days) => days >= 3).length >= 7;
      expect(muchWaits(waiting(late), begun(20), TODAY, NOW)).toBe(isMuch);
      expect(muchWaits(waiting(late), begun(2), TODAY, NOW)).toBe(false);
      expect(muchWaits(waiting(late), begun(20, TODAY), TODAY, NOW)).toBe(false);
      expect(muchWaits(waiting(late, true), begun(20), TODAY, NOW)).toBe(false);
    }),
  );
});
