import fc from 'fast-check';
import { expect, it } from 'vitest';
import { varianceBudget } from './variance-budget.ts';

const variance = fc.double({ min: 0, max: 4, noNaN: true });

it('spends exactly the spread, and never more than three quarters of what the score leaves', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.5, max: 2, noNaN: true }),
      fc.double({ min: 0, max: 0.8, noNaN: true }),
      variance,
      (spread, scoreShare, effects) => {
        const byScore = scoreShare * spread ** 2;
        const { unseen, scale } = varianceBudget(spread, byScore, effects);
        const spent = scale ** 2 * effects;
        expect(unseen ** 2 + byScore + spent).toBeCloseTo(spread ** 2, 9);
        expect(spent).toBeLessThanOrEqual(0.75 * (spread ** 2 - byScore) + 1e-9);
        expect(scale).toBeLessThanOrEqual(1);
        if (scale < 1) expect(spent).toBeCloseTo(0.75 * (spread ** 2 - byScore), 9);
      },
    ),
  );
});
