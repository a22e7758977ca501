import fc from 'fast-check';
import { expect, it } from 'vitest';
import { keepOdds } from '../odds/keep.ts';
import { curveOf } from './curve.ts';
import { costOf } from './fees.ts';
import { inputOf, livedProfiles, must, samples, season } from './input.arbitrary.ts';
import { matchAt, resultOf } from './pick.ts';
import { solve } from './solve.ts';

const numRuns = process.env.PRELUDE_DEEP === '1' ? 60 : 2;
const openOdds = keepOdds();

it('never falls in any draw, and its medians are the frontier', () => {
  fc.assert(
    fc.property(livedProfiles, (profile) => {
      const input = { ...inputOf(profile), openOdds };
      const solved = solve(input);
      if (!solved.ok) return;
      const { frontier, summary } = resultOf(input, solved.value);
      const curve = curveOf(solved.value, season);
      expect(
        curve.slice(1).map(({ applications, costUsd, matchChance }) => [applications, costUsd, matchChance.median]),
      ).toEqual(frontier.map(({ applications, costUsd, matchChance }) => [applications, costUsd, matchChance]));
      expect(curve[solved.value.count]?.matchChance).toEqual(summary.matchChance);
      // A last digit of slack: adding a program multiplies P(no match) by at most 1.
      const falls = solved.value.judged.flatMap(({ matchByCount }) =>
        [...matchByCount.entries()].filter(([k, chance]) => k > 0 && chance < (matchByCount[k - 1] as number) - 1e-15),
      );
      expect(falls).toEqual([]);
    }),
    { numRuns, endOnFailure: true },
  );
});

it('begins with no application, and tells what ten more add draw by draw', () => {
  const solved = must(solve(inputOf(samples.us)));
  const curve = curveOf(solved, season);
  const none = { median: 0, low: 0, high: 0 };
  expect(curve[0]).toEqual({ applications: 0, costUsd: 0, matchChance: none, gainOfTen: none });
  expect(curve[7]?.gainOfTen).toEqual(curve[7]?.matchChance);
  expect(curve[31]?.costUsd).toBe(costOf(31, season.fees.value));
  const [a, b] = [matchAt(solved, 33), matchAt(solved, 43)];
  const gains = Float64Array.from(b, (chance, draw) => chance - (a[draw] as number)).sort();
  // The gain's range is narrower than the difference of the two ranges.
  const gain = curve[43]?.gainOfTen;
  expect(gain?.median).toBeCloseTo(((gains[99] ?? 0) + (gains[100] ?? 0)) / 2, 3);
  expect((gain?.high ?? 1) - (gain?.low ?? 0)).toBeLessThan(
    (curve[43]?.matchChance.high ?? 0) - (curve[43]?.matchChance.low ?? 0),
  );
});
