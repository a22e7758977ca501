import fc from 'fast-check';
import { expect, it } from 'vitest';
import { driversOf } from './drivers.ts';
import { readInputs } from './inputs.ts';
import { correlation, mean, spreadOf, standardDeviation } from './spread.ts';

const { table } = readInputs('.');

it('finds the effect of each parameter on a number that is made of them', () => {
  const effect = fc.double({ min: -8, max: 8, noNaN: true });
  fc.assert(
    fc.property(effect, effect, effect, (tau, prelim, constant) => {
      const of = (name: 'tau' | 'preliminaryYear') => table.draws.map(({ parameters }) => parameters[name]);
      const z = (values: readonly number[]) =>
        values.map((value) => (value - mean(values)) / standardDeviation(values));
      const [x, y] = [z(of('tau')), z(of('preliminaryYear'))];
      const found = driversOf(
        table,
        x.map((value, k) => constant + tau * value + prelim * (y[k] as number)),
      );
      for (const { name, perSd } of found.effects)
        expect(perSd).toBeCloseTo(name === 'tau' ? tau : name === 'preliminaryYear' ? prelim : 0, 4);
    }),
    { numRuns: 5 },
  );
});

it('explains nothing of a number that has nothing to do with them, and all of one that has', () => {
  const noise = table.draws.map((_, k) => Math.sin(12.9898 * (k + 1)) * 43758.5453).map((x) => x - Math.floor(x));
  expect(driversOf(table, noise).explained).toBeLessThan(0.3);
  const own = table.draws.map(({ parameters }) => 3 * parameters.tau);
  const { explained, assumed } = driversOf(table, own);
  expect(explained).toBeGreaterThan(0.999_999);
  expect(assumed).toBeCloseTo(1, 4);
});

it('spread and correlation', () => {
  const values = Array.from({ length: 11 }, (_, k) => k);
  expect(spreadOf(values)).toEqual({ median: 5, low: 1, high: 9 });
  expect(correlation(values, values)).toBeCloseTo(1, 12);
  expect(
    correlation(
      values,
      values.map((x) => -2 * x),
    ),
  ).toBeCloseTo(-1, 12);
});
