import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays } from '../../../base/plain-date.ts';
import { letterEligibility } from '../../letters/eligibility.ts';
import { anyLog, journalOf, PEOPLE, TODAY } from '../../letters/letter-log.arbitrary.ts';
import { NO_CIRCUMSTANCES, settingOf } from '../setting.ts';
import { eligibleSince } from './writers-in.ts';

const numRuns = process.env.PRELUDE_DEEP === '1' ? 5000 : 200;

it('knows since when somebody may be asked: on that day they may, the day before not', () => {
  let eligible = 0;
  fc.assert(
    fc.property(anyLog, fc.constantFrom(...PEOPLE), (log, person) => {
      const journal = journalOf(log);
      const now = letterEligibility(journal, person, TODAY);
      if (!now.eligible) return;
      eligible += 1;
      const since = eligibleSince(settingOf(journal, TODAY, 1, NO_CIRCUMSTANCES), person, now);
      expect(letterEligibility(journal, person, since).eligible).toBe(true);
      expect(letterEligibility(journal, person, addDays(since, -1)).eligible).toBe(false);
    }),
    { numRuns },
  );
  expect(eligible).toBeGreaterThan(0);
});
