import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openBook } from '../book.ts';
import { catalogue, figures, table } from '../shipped.arbitrary.ts';
import { calibrate } from './calibrate.ts';
import { closingTest } from './closing.ts';
import { type Figures, targetsOf } from './figures.ts';
import { calibrateToFile, catalogueDigest, SEED } from './file.ts';
import { holdOuts } from './holdouts.ts';
import { secant } from './secant.ts';
import { applicationCount, embody, gumbels, syntheticApplicants } from './synthetic.ts';

const deep = process.env.PRELUDE_DEEP === '1';
const book = openBook(catalogue);
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const targets = targetsOf(figures.specialty);
const percent = (x: number) => 100 * x;

/** The hold-out figures, each moved by a factor. */
function altered(by: number): Figures['holdOuts'] {
  return JSON.parse(JSON.stringify(figures.holdOuts), (key, value) => (key === 'value' ? value * by : value));
}

describe('the shipped table', () => {
  it('is of these figures and this catalogue (if not: npm run calibrate)', () => {
    expect(table.figuresHash).toBe(sha256(JSON.stringify(figures.specialty)));
    expect(table.catalogueHash).toBe(sha256(catalogueDigest(book)));
    expect(table.seed).toBe(SEED);
  });

  it('begins with the bytes that the calibration gives again', () => {
    const again = calibrate(book, targets, SEED, deep ? 20 : 2);
    const four = (of: object) => Object.values(of).map((value) => Number(Number(value).toPrecision(4)));
    expect(four(again.base.parameters)).toEqual(four(table.base.parameters));
    for (const [k, draw] of again.draws.entries()) {
      expect(four(draw.parameters)).toEqual(four(table.draws[k]?.parameters ?? {}));
      expect(four(draw.stateEffects)).toEqual(four(table.draws[k]?.stateEffects ?? {}));
    }
  });

  it.runIf(deep)('comes out of the command to the byte, twice', () => {
    const shipped = readFileSync('data/odds/internal-medicine.json', 'utf8');
    for (const run of [1, 2]) {
      expect(calibrateToFile({ figures, book, sha256, draws: 200 }) === shipped).toBe(true);
      console.log(`calibration: 200 draws, run ${run}, same bytes`);
    }
  });
});

describe('the fit reads the specialty alone', () => {
  const file = (of: Figures) => calibrateToFile({ figures: of, book, sha256, draws: 1 });
  const shipped = file(figures);

  it('gives the same bytes whatever the hold-outs say', () => {
    expect(file({ ...figures, holdOuts: altered(1.7) })).toBe(shipped);
    expect(file({ ...figures, holdOuts: {} })).toBe(shipped);
  });

  it('and other bytes when its own figures change', () => {
    const ranksMatchedMean = { ...figures.specialty.ranksMatchedMean, value: 6.4 };
    expect(file({ ...figures, specialty: { ...figures.specialty, ranksMatchedMean } })).not.toBe(shipped);
  });
});

describe('hold-out specialties', () => {
  const rows = holdOuts(figures.holdOuts, table.base.parameters, 7);

  // biome-ignore format: a table
  it.each([
    // as it is, base only, base and rank level, four numbers: weighted mean / max; score gap
    ['neurology', [9, 12], [14, 18], [2, 4], [1.5, 3], 7.1, 7],
    ['psychiatry', [8, 11], [15, 19], [1, 3], [0.7, 1], 7.1, 5],
    ['anesthesiology', [4, 9], [12, 16], [3, 7], [3, 5], 6.7, 6],
    ['family-medicine', [14, 24], [17, 28], [7, 15], [3.5, 7], 6.7, -1],
    ['pediatrics', [14, 26], [26, 42], [8, 11], [2, 3], 7.6, 7],
  ] as const)('%s comes out as in the specification, within 1.5 points', (name, asItIs, baseOnly, two, four, gap, published) => {
    const row = rows.find(({ specialty }) => specialty === name);
    const pairs = [
      [row?.asItIs, asItIs],
      [row?.baseOnly, baseOnly],
      [row?.baseAndRank, two],
      [row?.fourNumbers, four],
    ] as const;
    for (const [error, [mean, max]] of pairs) {
      expect(Math.abs(percent(error?.mean ?? 1) - mean)).toBeLessThan(1.5);
      expect(Math.abs(percent(error?.max ?? 1) - max)).toBeLessThan(1.5);
    }
    expect(Math.abs((row?.scoreGap.model ?? 0) - gap)).toBeLessThan(0.3);
    expect(row?.scoreGap.published).toBe(published);
  });

  it('see their own figures', () => {
    const { neurology } = altered(0.98);
    if (neurology === undefined) throw new Error('neurology is missing');
    expect(holdOuts({ neurology }, table.base.parameters, 7)[0]).not.toEqual(rows[0]);
    expect(rows[0]?.specialty).toBe('neurology');
  });
});

describe('closing test: other applicants through the path that serves a user (C6)', () => {
  const count = deep ? 20_000 : 3000;
  const closing = closingTest(book, table.base, count, 'closing');

  it('gives back share, funnel and mean scores', () => {
    if (deep) console.log(`closing test: ${count} synthetic applicants`);
    expect(Math.abs(percent(closing.share) - 48.5)).toBeLessThan(0.5);
    expect(Math.abs(closing.atLeastOne - 0.81)).toBeLessThan(0.015);
    expect(Math.abs(closing.scoreMatched - 249)).toBeLessThan(0.5);
    expect(Math.abs(closing.scoreUnmatched - 242)).toBeLessThan(0.5);
  });

  it('gives back the score curve within 1.7 points (the last band, of few applicants, within 3)', () => {
    const { scoreLineIntercept, scoreLineSlope, scoreLineCentre } = figures.checks;
    for (const { from, score, share } of closing.bands) {
      const line =
        (scoreLineIntercept?.value ?? 0) + (scoreLineSlope?.value ?? 0) * (score - (scoreLineCentre?.value ?? 0));
      const few = !deep && from === 270;
      expect(Math.abs(percent(share - 1 / (1 + Math.exp(-line)))), `from ${from}`).toBeLessThan(few ? 3 : 1.7);
    }
  });
});

describe('synthetic applicants', () => {
  it('are the same again, and stratified: each slice of the scores once', () => {
    const made = syntheticApplicants(160, 'test');
    expect(syntheticApplicants(160, 'test')).toEqual(made);
    expect(syntheticApplicants(160, 'other')).not.toEqual(made);
    expect(made.filter(({ score }) => score < 0)).toHaveLength(80);
    expect(made.filter(({ visa }) => visa === 'none')).toHaveLength(24);
  });

  it('apply to 3 to 250 programs; a US IMG needs no visa', () => {
    const { parameters } = table.base;
    for (const made of syntheticApplicants(160, 'test')) {
      const count = applicationCount(made, parameters);
      expect(count >= 3 && count <= 250).toBe(true);
      expect(embody(made, parameters, 236.5)).toMatchObject({ us: true, visa: 'none' });
      expect(embody(made, parameters, null)).toMatchObject({ us: false, visa: made.visa });
    }
    expect(gumbels(syntheticApplicants(1, 'x')[0] as never, 5)).toHaveLength(5);
  });
});

it('secant finds the root of any rising curve', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -1, max: 1, noNaN: true }),
      fc.double({ min: 0.2, max: 3, noNaN: true }),
      (root, steep) => {
        const f = (x: number) => Math.tanh((steep * (x - root)) / 4);
        expect(secant(f, 0, 1e-9)).toBeCloseTo(root, 6);
      },
    ),
  );
});
