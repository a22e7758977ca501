import * as fc from 'fast-check';
import type { FeeTier } from './fees.ts';
import type { Candidate, CandidateGroup, ListProblem } from './list-problem.ts';

/** Few distinct values among others, so that ties, impossible and certain programs come up. */
const chance = fc.oneof(
  { weight: 4, arbitrary: fc.double({ min: 0, max: 1, noNaN: true }) },
  { weight: 2, arbitrary: fc.constantFrom(0.1, 0.25, 0.5) },
  { weight: 1, arbitrary: fc.constantFrom(0, 1) },
);
const utility = fc.oneof(
  fc.integer({ min: 1, max: 6 }),
  fc.integer({ min: 1, max: 10_000 }).map((n) => n / 100),
);
const limitless = Number.POSITIVE_INFINITY;
const orNone = (limit: fc.Arbitrary<number>): fc.Arbitrary<number> => fc.oneof(limit, fc.constant(limitless));

/** Up to three steps, dearer or cheaper as they come, in whole cents. */
const fees: fc.Arbitrary<readonly FeeTier[]> = fc
  .tuple(
    fc.array(fc.integer({ min: 1, max: 3 }), { maxLength: 2 }),
    fc.array(fc.integer({ min: 0, max: 3000 }), { minLength: 3, maxLength: 3 }),
  )
  .map(([widths, each]) => {
    let upTo = 0;
    const tiers = widths.map((width, index) => {
      upTo += width;
      return { upTo, each: each[index] ?? 0 };
    });
    return [...tiers, { upTo: limitless, each: each[2] ?? 0 }];
  });

export interface ListProblemShape {
  readonly programs: number;
  readonly signals: boolean;
}

/** Small problems with every feature: groups, tiers, own costs, budgets, limits, pins and, where wanted, signals. */
export function listProblem({ programs, signals }: ListProblemShape): fc.Arbitrary<ListProblem> {
  const signal = signals ? fc.option(chance, { nil: undefined, freq: 3 }) : fc.constant(undefined);
  const signalLimit = signals ? fc.constantFrom(0, 1, 1, 2, 3, limitless) : fc.constant(0);
  const group: fc.Arbitrary<CandidateGroup> = fc.record({
    fees: fc.oneof(fc.constant([]), fees),
    silver: signalLimit,
    gold: signalLimit,
  });
  return fc.array(group, { minLength: 1, maxLength: 3 }).chain((groups) => {
    const ownCost = fc.constantFrom(0, 100, 500, 733, 1100, 2999);
    const candidate: fc.Arbitrary<Candidate> = fc.record({
      utility,
      chance: fc.tuple(chance, signal, signal),
      group: fc.integer({ min: 0, max: groups.length - 1 }),
      cost: fc.oneof({ weight: 2, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: ownCost }),
      pinned: fc.integer({ min: 0, max: 7 }).map((n) => n === 0),
    });
    return fc.record({
      candidates: fc.oneof(
        fc.array(candidate, { maxLength: programs }),
        // Without own costs: where only counts matter.
        fc.array(
          candidate.map((one) => ({ ...one, cost: undefined })),
          { maxLength: programs },
        ),
      ),
      groups: fc.constant(groups),
      applications: orNone(fc.integer({ min: 0, max: programs })),
      budget: orNone(fc.integer({ min: 0, max: 12_000 })),
    });
  });
}

/** Half without signals up to 12 programs, half with signals up to 7. */
export const anyListProblem: fc.Arbitrary<ListProblem> = fc.oneof(
  listProblem({ programs: 12, signals: false }),
  listProblem({ programs: 7, signals: true }),
);
