import fc from 'fast-check';
import { expect, it } from 'vitest';
import { keepOdds } from '../odds/keep.ts';
import { worthOfList } from './endings.oracle.ts';
import { inputOf, livedProfiles, must, samples, wishes } from './input.arbitrary.ts';
import { sketch } from './sketch.ts';
import { choose } from './solve.ts';

const deep = process.env.PRELUDE_DEEP === '1';
const numRuns = deep ? 400 : 6;
const openOdds = keepOdds();

it('is worth nearly what the chosen list is, is as long, and spends no more signals', () => {
  let least = 1;
  fc.assert(
    fc.property(livedProfiles, wishes, fc.boolean(), (profile, given, isSample) => {
      const one = isSample ? { ...samples.j1, objective: 'worth' as const, preferences: profile.preferences } : profile;
      const input = { ...inputOf(one, given), openOdds };
      const chosen = choose(input);
      const sketched = sketch(input, chosen.ok ? chosen.value.count : 1);
      expect(sketched.ok).toBe(chosen.ok);
      if (!chosen.ok || !sketched.ok) return;
      const { order, choice, most } = sketched.value;
      const { count } = chosen.value;
      expect(order.programs).toHaveLength(count);
      expect(new Set(order.programs).size).toBe(count);
      for (const program of choice.pinned) expect(order.programs).toContain(program);
      expect(order.modes.filter((mode) => mode === 1).length).toBeLessThanOrEqual(choice.signals.silver);
      expect(order.modes.filter((mode) => mode === 2).length).toBeLessThanOrEqual(choice.signals.gold);
      expect(most).toBe(chosen.value.most);
      const whole = worthOfList(chosen.value, chosen.value.order, count);
      const ratio = whole === 0 ? 1 : worthOfList(sketched.value, order, count) / whole;
      least = Math.min(least, ratio);
      expect(ratio).toBeGreaterThanOrEqual(0.999);
    }),
    { numRuns, endOnFailure: true },
  );
  if (deep)
    console.log(`sketch: ${numRuns} lists, the worst of ${(100 * least).toFixed(4)} % of the chosen one's value`);
});

it('is as long as said where no limit says more', () => {
  const input = inputOf({ ...samples.j1, limits: null });
  expect(must(sketch(input, 63)).order.programs).toHaveLength(63);
  expect(
    must(sketch({ ...input, profile: { ...samples.j1, limits: { applications: 12 } } }, 63)).order.programs,
  ).toHaveLength(12);
});
