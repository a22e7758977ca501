import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bruteForceShared, sharedValueByDefinition } from './brute-force.oracle.ts';
import type { ChosenList, SharedProblem } from './choose.ts';
import { chooseShared } from './choose-shared.ts';
import { evaluateShared } from './evaluate-shared.ts';
import { sharedProblem, shuffled } from './shared-problem.arbitrary.ts';
import { survivalWithout } from './survival-without.ts';

const deep = process.env.PRELUDE_DEEP === '1';
const runs = { numRuns: deep ? 5_000 : 200 };

function pairs({ programs, modes }: ChosenList): (readonly [number, number])[] {
  return programs.map((program, index) => [program, modes[index] ?? 0] as const);
}

const withCount = sharedProblem.chain((problem) =>
  fc.record({ problem: fc.constant(problem), count: fc.integer({ min: problem.pinned.length, max: problem.size }) }),
);

describe('chooseShared', () => {
  test('is near the best of its length by brute force', () => {
    let off = 0;
    let done = 0;
    let worst = 0;
    let sum = 0;
    fc.assert(
      fc.property(withCount, ({ problem, count }) => {
        const best = bruteForceShared(problem, count);
        const chosen = sharedValueByDefinition(problem, pairs(chooseShared(problem, count)).slice(0, count));
        expect(chosen).toBeLessThanOrEqual(best + 1e-12);
        const gap = best > 0 ? 1 - chosen / best : 0;
        done++;
        sum += gap;
        worst = Math.max(worst, gap);
        if (gap > 1e-9) off++;
      }),
      runs,
    );
    expect(sum / done).toBeLessThan(0.001);
    expect(off / done).toBeLessThan(0.02);
    if (deep) {
      const percent = (share: number): string => `${(100 * share).toFixed(4)} %`;
      console.log(
        `${done} shared problems: ${off} below brute force, mean gap ${percent(sum / done)}, worst ${percent(worst)}`,
      );
    }
  });

  test('orders every program once, the pinned first, modes within limits, the value never falling', () => {
    fc.assert(
      fc.property(withCount, ({ problem, count }) => {
        const chosen = chooseShared(problem, count);
        expect([...chosen.programs].sort((a, b) => a - b)).toEqual(Array.from({ length: problem.size }, (_, i) => i));
        const pins = new Set(problem.pinned);
        expect(new Set(chosen.programs.slice(0, pins.size))).toEqual(pins);
        for (let mode = 1; mode < problem.modes; mode++) {
          const holders = chosen.programs.filter((_, index) => chosen.modes[index] === mode);
          expect(holders.length).toBeLessThanOrEqual(problem.modeLimits[mode] ?? 0);
          expect(holders.some((program) => problem.plainOnly.includes(program))).toBe(false);
        }
        expect(chosen.modes.slice(Math.max(count, pins.size)).every((mode) => mode === 0)).toBe(true);
        const { prefix } = evaluateShared(problem, chosen);
        prefix.forEach((value, n) => {
          expect(value).toBeGreaterThanOrEqual((prefix[n - 1] ?? 0) - 1e-12);
          expect(value).toBeCloseTo(sharedValueByDefinition(problem, pairs(chosen).slice(0, n)), 10);
        });
      }),
      runs,
    );
  });

  test('does not depend on the order of the input', () => {
    fc.assert(
      fc.property(withCount, fc.infiniteStream(fc.nat()), ({ problem, count }, keys) => {
        const { problem: moved, original } = shuffled(problem, () => keys.next().value ?? 0);
        const before = chooseShared(problem, count);
        const after = chooseShared(moved, count);
        expect(after.programs.map((program) => original[program])).toEqual(before.programs);
        expect(after.modes).toEqual(before.modes);
      }),
      runs,
    );
  });

  test('among indistinguishable programs the preferred enter first and hold the better signals', () => {
    fc.assert(
      fc.property(withCount, ({ problem, count }) => {
        const twin = twins(problem);
        const chosen = chooseShared(twin, Math.min(count, twin.size));
        const placeOf = (program: number): number => chosen.programs.indexOf(program);
        const modeOf = (program: number): number => chosen.modes[placeOf(program)] ?? 0;
        for (let program = 0; program < problem.size; program++) {
          const [first, second] = [program, program + problem.size].sort(
            (a, b) => (twin.preference[a] ?? 0) - (twin.preference[b] ?? 0),
          ) as [number, number];
          expect(modeOf(first)).toBeGreaterThanOrEqual(modeOf(second));
          if (modeOf(first) === modeOf(second)) expect(placeOf(first)).toBeLessThan(placeOf(second));
        }
      }),
      runs,
    );
  });

  test('sees the common part that greedy alone misses', () => {
    // engine: u = (7.9, 10, 11.4), P = (1, .8, .7) on one common score; the best two are the first and the last.
    const problem: SharedProblem = {
      size: 3,
      utility: Float64Array.of(7.9, 10, 11.4),
      weights: Float64Array.of(0.2, 0.1, 0.7),
      chance: Float64Array.of(1, 1, 1, 0, 1, 1, 0, 0, 1),
      modes: 1,
      modeLimits: [3],
      pinned: [],
      plainOnly: [],
      preference: Float64Array.of(0, 1, 2),
    };
    const chosen = chooseShared(problem, 2);
    expect(evaluateShared(problem, chosen).prefix[2]).toBeCloseTo(10.35, 10);
    expect(chosen.programs.slice(0, 2).sort()).toEqual([0, 2]);
  });
});

test('survivalWithout leaves out one program at a time', () => {
  fc.assert(
    fc.property(withCount, ({ problem: any, count }) => {
      const problem = { ...any, utility: any.utility.map(() => 1) };
      const order = chooseShared(problem, count);
      const list = { programs: order.programs.slice(0, count), modes: order.modes.slice(0, count) };
      const { survival, without, withIt } = survivalWithout(problem, list);
      const states = problem.weights.length;
      for (let program = 0; program < problem.size; program++) {
        const others = pairs(list).filter(([listed]) => listed !== program);
        const mode = list.modes[list.programs.indexOf(program)] ?? 0;
        const expected = sharedValueByDefinition(problem, others);
        expect(without[program]).toBeCloseTo(expected, 10);
        expect(withIt[program]).toBeCloseTo(sharedValueByDefinition(problem, [...others, [program, mode]]), 10);
        const left = survival.subarray(program * states, (program + 1) * states).reduce((sum, s) => sum + s, 0);
        expect(1 - left).toBeCloseTo(expected, 10);
      }
    }),
    { numRuns: deep ? 1_000 : 100 },
  );
});

/** The problem with a second copy of every program, less and more preferred by turns; nothing pinned. */
function twins(problem: SharedProblem): SharedProblem {
  const { size, utility, chance, preference } = problem;
  const twice = (values: Float64Array): Float64Array => Float64Array.from([...values, ...values]);
  return {
    ...problem,
    size: 2 * size,
    utility: twice(utility),
    chance: twice(chance),
    pinned: [],
    plainOnly: [],
    preference: Float64Array.from({ length: 2 * size }, (_, i) =>
      i < size ? 2 * (preference[i] ?? 0) : 2 * (preference[i - size] ?? 0) + (i % 2 === 0 ? 1 : -1),
    ),
  };
}
