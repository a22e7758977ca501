import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keepOdds } from '../odds/keep.ts';
import type { Profile } from '../profile.ts';
import { costOf } from './fees.ts';
import { inputOf, livedProfiles, must, samples, season } from './input.arbitrary.ts';
import type { PickInput } from './open-input.ts';
import { pick } from './pick.ts';
import { placePrograms } from './placement.ts';
import { changed } from './profile-change.ts';
import { choose, solve } from './solve.ts';
import { whyNot } from './why-not.ts';

const deep = process.env.PRELUDE_DEEP === '1';

/** Whole answers in the deep run; here the choice alone, which they hold. */
function listOf(input: PickInput): readonly string[] {
  if (deep) return must(pick(input)).list.map(({ acgmeId }) => acgmeId);
  const { odds, order, count } = must(choose(input));
  return order.programs.slice(0, count).map((program) => odds.programs[program]?.acgmeId ?? '');
}

/** What is tried is tried on kept odds, and made true on fresh ones. */
const openOdds = keepOdds();

describe('for any program that is not in the list', () => {
  const numRuns = deep ? 200 : 12;
  const profile: fc.Arbitrary<Profile> = fc.oneof(
    { weight: 5, arbitrary: livedProfiles },
    { weight: 1, arbitrary: fc.constantFrom(...Object.values(samples)) },
  );

  it('tells a way, and every way told puts it there', () => {
    const asked = new Map<string, number>();
    let ways = 0;
    fc.assert(
      fc.property(profile, fc.nat(), fc.boolean(), (one, pickOne, prefersExcluded) => {
        const input = { ...inputOf(one), openOdds };
        const solved = solve(input);
        // More is pinned than the limits allow: there is no list to be in.
        fc.pre(solved.ok);
        const result = placePrograms({ profile: one, ...solved.value });
        const outside =
          prefersExcluded && result.excluded.length > 0 ? result.excluded : [...result.excluded, ...result.notChosen];
        fc.pre(outside.length > 0);
        const acgmeId = outside[pickOne % outside.length]?.acgmeId ?? '';
        const told = must(whyNot({ input, solved: solved.value, result }, acgmeId));
        asked.set(told.standing, (asked.get(told.standing) ?? 0) + 1);
        ways += told.ways.length;
        expect(told.reason).not.toBe('');
        expect(told.ways.length).toBeGreaterThan(0);
        expect(told.ways.length).toBeLessThanOrEqual(4);
        for (const [way, { changes, applications, costUsd }] of told.ways.entries()) {
          const list = listOf(changed(inputOf(one), changes));
          expect(list).toContain(acgmeId);
          expect([list.length, costOf(list.length, season.fees.value)]).toEqual([applications, costUsd]);
          const made = new Set(changes.map((change) => JSON.stringify(change)));
          for (const other of told.ways.toSpliced(way, 1)) {
            expect(other.changes.every((change) => made.has(JSON.stringify(change)))).toBe(false);
          }
        }
      }),
      { numRuns, endOnFailure: true },
    );
    if (deep) console.log(`why not: ${numRuns} programs ${JSON.stringify([...asked])}, ${ways} ways, each found true`);
  });
});
