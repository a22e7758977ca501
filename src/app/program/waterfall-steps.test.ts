import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import h1bFile from '../../../samples/profiles/non-us-h1b-259.json' with { type: 'json' };
import j1File from '../../../samples/profiles/non-us-j1-246.json' with { type: 'json' };
import usFile from '../../../samples/profiles/us-img-232-one-attempt.json' with { type: 'json' };
import { loadCatalogue, loadOdds, loadSeason } from '../../cli/shipped.ts';
import { programView } from '../../loop/pick/program-view.ts';
import type { Reason } from '../../loop/pick/result.ts';
import { type Solved, solve } from '../../loop/pick/solve.ts';
import { readProfile } from '../../loop/profile.ts';
import { chanceAt, logOddsOf, type Step, spanOf, ticksOn, waterfall } from './waterfall-steps.ts';

const deep = process.env.PRELUDE_DEEP === '1';

/** Whole hundredths, so that no sum depends on how a machine rounds. */
const inHundredths = (value: number) => Math.round(value * 100);

function addsUp(steps: readonly Step[]): void {
  for (const [index, { change, total, kind }] of steps.entries()) {
    const before = steps[index - 1]?.total ?? 0;
    expect(inHundredths(before) + inHundredths(change)).toBe(inHundredths(total));
    expect(inHundredths(total) / 100).toBeCloseTo(total, 12);
    expect(kind === 'start').toBe(index === 0);
    expect(kind === 'end').toBe(index === steps.length - 1);
  }
}

const term = fc.constantFrom('score', 'visa', 'size', 'gates', 'place', 'contact', 'signal', 'something new');
const reasons = fc
  .array(fc.record({ term, logOdds: fc.double({ min: -6, max: 3, noNaN: true }), isAssumed: fc.boolean() }), {
    maxLength: 16,
  })
  .chain((terms) =>
    fc.double({ min: -6, max: 0, noNaN: true }).map((level): readonly Reason[] => [
      ...terms.map(({ term: name, logOdds, isAssumed }, index) => ({
        term: name,
        logOdds,
        sentence: `${name} ${index}`,
        source: isAssumed ? 'assumed' : 'a figure',
        date: '2026',
      })),
      { term: 'base', logOdds: level, sentence: 'An average applicant', source: 'a figure', date: '2026' },
    ]),
  );

describe('from an average applicant to the chance', () => {
  it('adds up to the last digit shown, and ends at the chance', () => {
    fc.assert(
      fc.property(reasons, fc.double({ min: 0.0005, max: 0.9995, noNaN: true }), (given, chance) => {
        const steps = waterfall(given, chance);
        addsUp(steps);
        expect(steps).toHaveLength(given.length + 2);
        expect(steps.at(-1)?.total).toBeCloseTo(logOddsOf(chance), 1);
        expect(steps.filter(({ isAssumed }) => isAssumed).map(({ words }) => words)).toEqual(
          expect.arrayContaining(given.filter(({ source }) => source === 'assumed').map(({ sentence }) => sentence)),
        );
      }),
      { numRuns: deep ? 20_000 : 200 },
    );
    if (deep) console.log('20,000 random breakdowns add up');
  });

  it('ends where the terms do, where no chance may be told', () => {
    fc.assert(
      fc.property(reasons, (given) => {
        const steps = waterfall(given, null);
        addsUp(steps);
        expect(steps.some(({ kind }) => kind === 'rest')).toBe(false);
      }),
      { numRuns: deep ? 5000 : 100 },
    );
  });

  it('has every level on its line, and labels that can be read', () => {
    fc.assert(
      fc.property(reasons, fc.double({ min: 0.001, max: 0.999, noNaN: true }), (given, chance) => {
        const steps = waterfall(given, chance);
        const span = spanOf(steps);
        for (const { total } of steps) {
          expect(total).toBeGreaterThan(span.low);
          expect(total).toBeLessThan(span.high);
        }
        const places = ticksOn(span).map((tick) => (logOddsOf(tick) - span.low) / (span.high - span.low));
        for (const [index, place] of places.entries()) {
          expect(place).toBeGreaterThanOrEqual(0);
          expect(place).toBeLessThanOrEqual(1);
          if (index > 0) expect(place - (places[index - 1] ?? 0)).toBeGreaterThanOrEqual(0.16);
        }
      }),
    );
  });

  it('goes there and back between log odds and chances', () => {
    for (const chance of [0.001, 0.05, 0.5, 0.99]) expect(chanceAt(logOddsOf(chance))).toBeCloseTo(chance, 12);
  });
});

describe.each([
  ['J-1, 246', j1File as object],
  ['US IMG, 232', usFile as object],
  ['H-1B, 259', h1bFile as object],
])('%s', (_name, file) => {
  it('needs no more than a step of 1 for what nobody sees, at any program', () => {
    const solved = solvedFor(file);
    const every = deep ? 1 : 23;
    for (const { acgmeId } of solved.odds.programs.filter((_, index) => index % every === 0)) {
      const view = programView(solved, acgmeId);
      if (view?.interviewChance == null) continue;
      const steps = waterfall(view.reasons, view.interviewChance[view.signal].median);
      addsUp(steps);
      expect(Math.abs(steps.find(({ kind }) => kind === 'rest')?.change ?? Number.NaN)).toBeLessThan(1);
    }
  });
});

function solvedFor(file: object): Solved {
  const profile = readProfile(file);
  const season = loadSeason(2027);
  if (!profile.ok || !season.ok) throw new Error('the samples could not be read');
  const solved = solve({
    profile: profile.value,
    catalogue: loadCatalogue(),
    table: loadOdds(),
    season: season.value,
  });
  if (!solved.ok) throw new Error(JSON.stringify(solved.error));
  return solved.value;
}
