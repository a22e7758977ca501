import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bruteForce, costByDefinition, isFeasible, valueByDefinition } from './brute-force.oracle.ts';
import { anyListProblem, listProblem } from './list-problem.arbitrary.ts';
import type { ListProblem } from './list-problem.ts';
import { type Method, SOLVE_LIMITS, type SolvedList, type SolveLimits, solveList } from './solve-list.ts';

const deep = process.env.PRELUDE_DEEP === '1';
const problems = deep ? 10_000 : 300;

/** Limits that leave only the methods from the given one on. */
const only: Readonly<Record<string, SolveLimits>> = {
  'any method': SOLVE_LIMITS,
  'label setting': { ...SOLVE_LIMITS, tableCells: 0 },
  heuristic: { tableCells: 0, labels: 0, labelCells: 0 },
};

function solve(problem: ListProblem, limits = SOLVE_LIMITS): SolvedList | undefined {
  const solved = solveList(problem, limits);
  return solved.ok ? solved.value : undefined;
}

function close(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}

describe('against brute force', () => {
  const [exact, labels, bounded] = Object.values(only) as [SolveLimits, SolveLimits, SolveLimits];

  test('every exact method finds the best feasible value', () => {
    const methods = new Map<Method, number>();
    fc.assert(
      fc.property(anyListProblem, (problem) => {
        const best = bruteForce(problem);
        for (const limits of [exact, labels]) {
          const solved = solve(problem, limits);
          expect(solved === undefined).toBe(best === undefined);
          if (solved === undefined || best === undefined) continue;
          methods.set(solved.method, (methods.get(solved.method) ?? 0) + 1);
          expect(isFeasible(problem, solved.applications)).toBe(true);
          expect(close(solved.value, best.value)).toBe(true);
          expect(close(solved.value, valueByDefinition(problem, solved.applications))).toBe(true);
          expect(solved.cost).toBe(costByDefinition(problem, solved.applications));
          expect(solved.proved && solved.upperBound === solved.value).toBe(true);
        }
      }),
      { numRuns: problems },
    );
    expect([...methods.keys()].sort()).toEqual(['cost DP', 'label setting', 'marginal improvement', 'signal DP']);
    if (deep) console.log(`${problems} random list problems equal to brute force:`, Object.fromEntries(methods));
  });

  test('the heuristic is feasible and its bound is never below the best', () => {
    const lost: number[] = [];
    let bounds = 0;
    fc.assert(
      fc.property(anyListProblem, (problem) => {
        const best = bruteForce(problem);
        const solved = solve(problem, bounded);
        if (solved?.method !== 'heuristic' || best === undefined) return;
        bounds++;
        expect(isFeasible(problem, solved.applications)).toBe(true);
        expect(solved.upperBound).toBeGreaterThanOrEqual(best.value * (1 - 1e-12) - 1e-15);
        if (solved.proved) expect(close(solved.value, best.value)).toBe(true);
        if (best.value > 1e-6) lost.push(1 - solved.value / best.value);
      }),
      { numRuns: deep ? 10_000 : 150 },
    );
    expect(bounds).toBeGreaterThan(0);
    if (deep) {
      const mean = lost.reduce((sum, gap) => sum + gap, 0) / lost.length;
      const percent = (share: number): string => `${(100 * share).toFixed(2)} %`;
      const worst = percent(Math.max(...lost));
      console.log(`${bounds} bounds hold; the heuristic is ${percent(mean)} below the best, ${worst} at worst`);
    }
  });
});

test('own costs count as applications beside a fee table, though not in its steps', () => {
  const candidate = (utility: number, cost?: number) => ({
    utility,
    chance: [0.5, undefined, undefined] as const,
    group: 0,
    cost,
    pinned: false,
  });
  const problem: ListProblem = {
    candidates: [candidate(5), candidate(4), candidate(3), candidate(8, 0), candidate(7, 0)],
    groups: [
      {
        fees: [
          { upTo: 1, each: 1000 },
          { upTo: Number.POSITIVE_INFINITY, each: 100 },
        ],
        silver: 0,
        gold: 0,
      },
    ],
    applications: 3,
    budget: 1000,
  };
  const solved = solve(problem);
  expect(solved?.applications.map((one) => one.candidate)).toEqual([3, 4, 0]);
  expect(solved).toMatchObject({ cost: 1000, value: bruteForce(problem)?.value, method: 'label setting' });
  expect(solve({ ...problem, applications: 2 })?.applications).toHaveLength(2);
  expect(solve({ ...problem, budget: 999 })?.applications).toHaveLength(2);
});

describe('laws', () => {
  const runs = { numRuns: deep ? 2_000 : 100 };
  const small = listProblem({ programs: 6, signals: true });

  test('a wider limit is never worth less', () => {
    fc.assert(
      fc.property(small, fc.nat(2), fc.nat(2), fc.nat(1000), (problem, more, signals, cents) => {
        const wider: ListProblem = {
          ...problem,
          applications: problem.applications + more,
          budget: problem.budget + cents,
          groups: problem.groups.map((group) => ({
            ...group,
            silver: group.silver + signals,
            gold: group.gold + signals,
          })),
        };
        const before = solve(problem);
        if (before !== undefined)
          expect(solve(wider)?.value ?? 0).toBeGreaterThanOrEqual(before.value * (1 - 1e-12) - 1e-15);
      }),
      runs,
    );
  });

  test('the frontier never falls, and its lists are best for their length', () => {
    fc.assert(
      fc.property(listProblem({ programs: 8, signals: false }), (problem) => {
        const { nested } = solve({ ...problem, applications: Number.POSITIVE_INFINITY }) ?? {};
        if (nested === undefined) return;
        const pins = problem.candidates.filter(({ pinned }) => pinned).length;
        nested.values.forEach((value, index) => {
          expect(value).toBeGreaterThanOrEqual(nested.values[index - 1] ?? 0);
          if (index + 1 < pins) return;
          const best = bruteForce({ ...problem, budget: Number.POSITIVE_INFINITY, applications: index + 1 });
          expect(close(value, best?.value ?? Number.NaN)).toBe(true);
        });
      }),
      runs,
    );
  });

  test('a dominated program never helps where one as dear and better is still free', () => {
    fc.assert(
      fc.property(small, fc.double({ min: 0.01, max: 0.99, noNaN: true }), (problem, worse) => {
        const [first, ...rest] = problem.candidates;
        if (first === undefined) return;
        const model = { ...first, pinned: false };
        const lesser = { ...model, utility: model.utility * worse };
        const solved = solve({
          ...problem,
          candidates: [model, lesser, ...rest.map((one) => ({ ...one, pinned: false }))],
        });
        const listed = new Set(solved?.applications.map(({ candidate }) => candidate));
        const alone = solve({ ...problem, candidates: [model, ...rest.map((one) => ({ ...one, pinned: false }))] });
        if (listed.has(1) && !listed.has(0)) expect(close(solved?.value ?? 0, alone?.value ?? -1)).toBe(true);
      }),
      runs,
    );
  });

  test('the order of the programs changes nothing but ties', () => {
    fc.assert(
      fc.property(small, fc.infiniteStream(fc.nat()), (problem, keys) => {
        const shuffled = problem.candidates
          .map((one) => ({ one, key: keys.next().value ?? 0 }))
          .sort((a, b) => a.key - b.key)
          .map(({ one }) => one);
        const before = solve(problem);
        const after = solve({ ...problem, candidates: shuffled });
        expect(after === undefined).toBe(before === undefined);
        if (before !== undefined && after !== undefined) expect(close(after.value, before.value)).toBe(true);
      }),
      runs,
    );
  });

  test('no application that adds nothing, but for the pinned', () => {
    fc.assert(
      fc.property(small, (problem) => {
        const solved = solve(problem);
        if (solved === undefined) return;
        for (const one of solved.applications) {
          if (problem.candidates[one.candidate]?.pinned === true) continue;
          const { utility = 0 } = problem.candidates[one.candidate] ?? {};
          const covered = solved.applications.some((other) => {
            const better = problem.candidates[other.candidate];
            return other !== one && (better?.utility ?? 0) >= utility && better?.chance[other.mode] === 1;
          });
          expect(covered).toBe(false);
          expect(problem.candidates[one.candidate]?.chance[one.mode]).toBeGreaterThan(0);
        }
      }),
      runs,
    );
  });
});
