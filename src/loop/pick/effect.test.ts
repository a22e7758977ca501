import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keepOdds } from '../odds/keep.ts';
import { effectOf, gainBetween } from './effect.ts';
import { inputOf, livedProfiles, must, samples } from './input.arbitrary.ts';
import type { PickInput } from './open-input.ts';
import { pick, resultOf } from './pick.ts';
import { changed, type ProfileChange } from './profile-change.ts';
import { choose, judged, solve } from './solve.ts';

const deep = process.env.PRELUDE_DEEP === '1';
const openOdds = keepOdds();
const sample = { ...inputOf(samples.j1), openOdds };

function effect(input: PickInput, changes: readonly ProfileChange[]) {
  const solved = must(solve(input));
  return must(effectOf({ solved, result: resultOf(input, solved) }, changed(input, changes)));
}

describe('the effect of a change', () => {
  it('is nothing where nothing is changed: the same bytes, a gain of exactly 0, nobody moved', () => {
    const { result, gain, moved } = effect(sample, []);
    expect(JSON.stringify(result)).toBe(JSON.stringify(must(pick(inputOf(samples.j1)))));
    expect(gain).toEqual({ median: 0, low: 0, high: 0 });
    expect(moved).toEqual({ entered: [], left: [], signals: [] });
  });

  it('is the answer to the changed profile, and a gain surer than the two ranges', () => {
    const after = { ...samples.j1, limits: { applications: 60 } };
    const before = must(pick(sample)).summary.matchChance;
    const { result, gain, moved } = effect(sample, [{ kind: 'applications', value: 60 }]);
    expect(result).toEqual(must(pick(inputOf(after))));
    expect(moved.left).toEqual([]);
    expect(moved.entered).toHaveLength(30);
    expect(gain.median).toBeCloseTo(result.summary.matchChance.median - before.median, 1);
    expect(gain.high - gain.low).toBeLessThan(before.high - before.low);
  });

  it('of what makes the applicant weaker is a loss', () => {
    expect(effect(sample, [{ kind: 'answer', field: 'failedAttempts', value: 2 }]).gain.high).toBeLessThan(0);
  });

  it('passes on why there is no answer', () => {
    const solved = must(solve(sample));
    const none = effectOf(
      { solved, result: resultOf(sample, solved) },
      { ...sample, profile: { ...samples.j1, goals: [{ specialty: 'pathology', track: 'x' }] } },
    );
    expect(none).toMatchObject({ ok: false, error: { kind: 'no answer' } });
  });
});

/** The list is the best in the base world; that more room hurts in the middle of 200 others was never seen. */
const SLACK = 0.0001;

it('more room, an application or a signal, never lowers the median gain', () => {
  const numRuns = deep ? 100 : 3;
  const room: fc.Arbitrary<ProfileChange> = fc.oneof(
    fc.record({ kind: fc.constant('applications'), value: fc.integer({ min: 1, max: 20 }) }),
    fc.record({ kind: fc.constant('signal'), signal: fc.constantFrom('gold', 'silver'), more: fc.constant(1) }),
  );
  let least = 1;
  fc.assert(
    fc.property(livedProfiles, room, (profile, more) => {
      const free = { ...inputOf({ ...profile, objective: 'match' }), openOdds };
      const first = choose(free);
      if (!first.ok) return;
      // Without a limit one more signal may end the list earlier.
      const { count } = first.value;
      const input = changed(free, [{ kind: 'applications', value: Math.max(1, count) }]);
      const change = more.kind === 'applications' ? { ...more, value: count + more.value } : more;
      const [before, after] = [input, changed(input, [change])].map((one) => judged(must(choose(one)), 0));
      if (before === undefined || after === undefined) throw new Error('two were chosen');
      const gain = gainBetween(before, after);
      least = Math.min(least, gain.median);
      expect(gain.median).toBeGreaterThanOrEqual(-SLACK);
    }),
    { numRuns, endOnFailure: true },
  );
  if (deep) console.log(`more room: ${numRuns} lists, the least median gain ${least}`);
});
