import * as fc from 'fast-check';
import type { SharedProblem } from './choose.ts';

const chance = fc.oneof(
  { weight: 5, arbitrary: fc.double({ min: 0, max: 1, noNaN: true }) },
  { weight: 1, arbitrary: fc.constantFrom(0, 0.25, 0.5, 1) },
);

/** Up to 7 programs, 3 modes and 5 states; a signal never lowers a chance. */
export const sharedProblem: fc.Arbitrary<SharedProblem> = fc
  .record({
    size: fc.integer({ min: 1, max: 7 }),
    states: fc.integer({ min: 1, max: 5 }),
    modes: fc.integer({ min: 1, max: 3 }),
    matchOnly: fc.boolean(),
  })
  .chain(({ size, states, modes, matchOnly }) =>
    fc
      .record({
        utility: fc.array(matchOnly ? fc.constant(1) : fc.integer({ min: 1, max: 9 }), {
          minLength: size,
          maxLength: size,
        }),
        weights: fc.array(fc.integer({ min: 1, max: 20 }), { minLength: states, maxLength: states }),
        chances: fc.array(chance, { minLength: size * modes * states, maxLength: size * modes * states }),
        limits: fc.array(fc.integer({ min: 0, max: 2 }), { minLength: modes, maxLength: modes }),
        pinned: fc.subarray(
          Array.from({ length: size }, (_, i) => i),
          { maxLength: Math.min(2, size) },
        ),
        applied: fc.boolean(),
        preference: fc.shuffledSubarray(
          Array.from({ length: size }, (_, i) => i),
          { minLength: size, maxLength: size },
        ),
      })
      .map(({ utility, weights, chances, limits, pinned, applied, preference }) => {
        const total = weights.reduce((sum, w) => sum + w, 0);
        return {
          size,
          utility: Float64Array.from(utility),
          weights: Float64Array.from(weights, (w) => w / total),
          chance: raising(chances, modes, states),
          modes,
          modeLimits: limits,
          pinned,
          plainOnly: applied ? pinned.slice(0, 1) : [],
          preference: Float64Array.from(preference),
        };
      }),
  );

/** The same problem with its programs in another order; `original[new]` is the old number. */
export function shuffled(
  problem: SharedProblem,
  key: () => number,
): { readonly problem: SharedProblem; readonly original: readonly number[] } {
  const original = Array.from({ length: problem.size }, (_, program) => ({ program, key: key() }))
    .sort((a, b) => a.key - b.key)
    .map(({ program }) => program);
  const width = problem.modes * problem.weights.length;
  const moved = (programs: readonly number[]): readonly number[] =>
    programs.map((program) => original.indexOf(program));
  return {
    original,
    problem: {
      ...problem,
      utility: Float64Array.from(original, (program) => problem.utility[program] ?? 0),
      chance: Float64Array.from(
        original.flatMap((program) => [...problem.chance.subarray(program * width, (program + 1) * width)]),
      ),
      pinned: moved(problem.pinned),
      plainOnly: moved(problem.plainOnly),
      preference: Float64Array.from(original, (program) => problem.preference[program] ?? 0),
    },
  };
}

function raising(chances: readonly number[], modes: number, states: number): Float64Array {
  const table = Float64Array.from(chances);
  for (let at = 0; at < table.length; at++) {
    const mode = Math.floor(at / states) % modes;
    if (mode > 0) table[at] = Math.max(table[at] ?? 0, table[at - states] ?? 0);
  }
  return table;
}
