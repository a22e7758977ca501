import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { bruteForce } from './brute-force.oracle.ts';
import { countedProblem } from './counted-problem.ts';
import { heuristicList } from './heuristic-list.ts';
import { anyListProblem, listProblem } from './list-problem.arbitrary.ts';
import { upperBound } from './upper-bound.ts';

const deep = process.env.PRELUDE_DEEP === '1';

test('the bound is valid beside any feasible list, not only a good one', () => {
  fc.assert(
    fc.property(anyListProblem, (problem) => {
      const best = bruteForce(problem);
      if (best === undefined) return;
      const counted = countedProblem(problem);
      const free = { counters: new Float64Array(counted.counters.length), cent: 0 };
      const pins = problem.candidates.flatMap(({ pinned }, candidate) => (pinned ? [{ candidate, mode: 0 }] : []));
      for (const list of [pins, heuristicList(counted, free), best.list]) {
        expect(upperBound(counted, list).bound).toBeGreaterThanOrEqual(best.value - 1e-15);
      }
    }),
    { numRuns: deep ? 3_000 : 100 },
  );
});

test('it is the value itself where only the number of applications is limited and the list is best', () => {
  fc.assert(
    fc.property(listProblem({ programs: 8, signals: false }), fc.integer({ min: 1, max: 4 }), (any, applications) => {
      const candidates = any.candidates.map((one) => ({
        ...one,
        chance: [Math.min(0.3, one.chance[0]), undefined, undefined] as const,
        pinned: false,
      }));
      const problem = { ...any, candidates, applications, budget: Number.POSITIVE_INFINITY };
      const best = bruteForce(problem);
      if (best === undefined || best.value === 0) return;
      expect(upperBound(countedProblem(problem), best.list).bound / best.value).toBeLessThan(1.05);
    }),
    { numRuns: 100 },
  );
});
