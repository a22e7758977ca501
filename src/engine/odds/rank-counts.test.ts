import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cumulative, moments, quantileOf, rankCounts } from './rank-counts.ts';

const round4 = (pmf: Float64Array) => Array.from(pmf.slice(1, 6), (p) => Math.round(p * 1e4) / 1e4);

describe('shifted negative binomial of contiguous ranks', () => {
  it('golden 3 of the specification', () => {
    expect(round4(rankCounts(6.1, 4.5))).toEqual([0.0937, 0.1204, 0.1223, 0.1134, 0.1001]);
    expect(round4(rankCounts(2.5, 2.2))).toEqual([0.4542, 0.2112, 0.1219, 0.075, 0.0475]);
  });

  it('returns the published quartiles of both groups', () => {
    expect([0.25, 0.5, 0.75].map((p) => quantileOf(rankCounts(6.1, 4.5), p))).toEqual([3, 5, 8]);
    expect([0.25, 0.5, 0.75].map((p) => quantileOf(rankCounts(2.5, 2.2), p))).toEqual([1, 2, 3]);
  });

  it('has the asked mean and SD wherever the cut at 60 is far, sums to 1 and rises cumulatively', () => {
    const shapes = fc.record({
      mean: fc.double({ min: 1.5, max: 8, noNaN: true }),
      excess: fc.double({ min: 1.2, max: 3, noNaN: true }),
    });
    fc.assert(
      fc.property(shapes, ({ mean, excess }) => {
        const sd = Math.sqrt((mean - 1) * excess);
        const pmf = rankCounts(mean, sd);
        expect(pmf[0]).toBe(0);
        expect(pmf.reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 12);
        expect(moments(pmf).mean).toBeCloseTo(mean, 3);
        expect(moments(pmf).sd).toBeCloseTo(sd, 2);
        expect(cumulative(pmf, 60)).toBeCloseTo(1, 12);
      }),
    );
  });

  it('refuses what no negative binomial has', () => {
    expect(() => rankCounts(6.1, 2)).toThrow(RangeError);
    expect(() => rankCounts(1, 2)).toThrow(RangeError);
  });
});
