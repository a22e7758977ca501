import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { bruteForce } from './brute-force.oracle.ts';
import { listProblem } from './list-problem.arbitrary.ts';
import { signalDp } from './signal-dp.ts';

it('holds the best list for every smaller limit too', () => {
  fc.assert(
    fc.property(listProblem({ programs: 5, signals: true }), (problem) => {
      const candidates = problem.candidates.map((one) => ({ ...one, group: 0, cost: undefined, pinned: false }));
      const table = signalDp({
        utility: candidates.map(({ utility }) => utility),
        chance: Float64Array.from(candidates.flatMap(({ chance }) => chance.map((p) => p ?? Number.NaN))),
        pinned: candidates.map(() => false),
        applications: 4,
        silver: 2,
        gold: 1,
      });
      for (const [applications, silver, gold] of [
        [4, 2, 1],
        [3, 1, 1],
        [2, 2, 0],
        [1, 0, 1],
        [0, 0, 0],
      ] as const) {
        // With five programs, four is a limit; with fewer the count is no part of the state.
        if (applications < 4 && candidates.length <= 4) continue;
        const best = bruteForce({ candidates, groups: [{ fees: [], silver, gold }], applications, budget: 0 });
        expect(table.value(applications, silver, gold)).toBeCloseTo(best?.value ?? Number.NaN, 9);
      }
    }),
    { numRuns: 100 },
  );
});
