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
  const numRuns = deep ? 200 : 5;
  const profile: fc.Arbitrary<Profile> = fc.oneof(
    { weight: 5, arbitrary: livedProfiles },
    { weight: 1, arbitrary: fc.constantFrom(...Object.values(samples)) },
  );

  it(
    'tells a way, and every way told puts it there',
    () => {
      const asked = new Map<string, number>();
      let ways = 0;
      fc.assert(
        fc.property(profile, fc.nat(), fc.boolean(), (drawn, pickOne, prefersExcluded) => {
          // Short lists are chosen fast: those of any length, without a limit, and programs far beyond are left to the deep run.
          const one = deep ? drawn : { ...drawn, limits: { applications: 10 + (pickOne % 30) } };
          const input = { ...inputOf(one), openOdds };
          const solved = solve(input);
          // More is pinned than the limits allow: there is no list to be in.
          fc.pre(solved.ok);
          const result = placePrograms({ profile: one, ...solved.value });
          const { excluded, notChosen } = result;
          const beyond = deep ? notChosen : notChosen.slice(0, 80);
          const outside = prefersExcluded && excluded.length > 0 ? excluded : [...excluded, ...beyond];
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
      if (deep)
        console.log(`why not: ${numRuns} programs ${JSON.stringify([...asked])}, ${ways} ways, each found true`);
      // Some fifty lists are chosen: a few seconds, but many where all cores are busy.
    },
    deep ? 3_600_000 : 240_000,
  );
});

describe('an example', () => {
  const ask = (profile: Profile, acgmeId: string) => {
    const input = { ...inputOf(profile), openOdds };
    const solved = must(solve(input));
    return must(whyNot({ input, solved, result: placePrograms({ profile, ...solved }) }, acgmeId));
  };
  const { list, notChosen, excluded } = must(pick(inputOf(samples.j1)));
  const first = list[0]?.acgmeId ?? '';

  it('listed: nothing to tell; left out: letting it in again is enough, and the least', () => {
    expect(ask(samples.j1, first)).toEqual({ acgmeId: first, standing: 'listed', reason: '', ways: [] });
    const leftOut = ask({ ...samples.j1, excluded: [first] }, first);
    expect(leftOut.standing).toBe('left out');
    expect(leftOut.ways[0]?.changes).toEqual([{ kind: 'let-in', acgmeId: first }]);
    expect(leftOut.ways[0]?.gain.median).toBeGreaterThanOrEqual(0);
  });

  it('next in line: one more application, and the pin as the last resort', () => {
    const next = notChosen[0]?.acgmeId ?? '';
    const { ways } = ask(samples.j1, next);
    const longer = ways.find(({ changes }) => changes[0]?.kind === 'applications');
    expect(longer).toMatchObject({ changes: [{ value: 31 }], applications: 31, costUsd: 360 });
    expect(longer?.gain.median).toBeGreaterThan(0);
    expect(ways.at(-1)).toMatchObject({ changes: [{ kind: 'pin', acgmeId: next }], applications: 30 });
  });

  it('closed by a page: the fact of the gate is part of every way but the pin', () => {
    const { acgmeId, gate } = excluded[0] ?? { acgmeId: '', gate: '' };
    expect(gate).toBe('years since graduation');
    const { standing, ways } = ask(samples.j1, acgmeId);
    expect(standing).toBe('closed');
    const opened = ways.filter(({ changes }) =>
      changes.some((one) => one.kind === 'fact' && one.fact === 'max_years_since_graduation'),
    );
    expect(opened.length).toBeGreaterThan(0);
    expect(ways.length - opened.length).toBe(1);
    expect(ways.at(-1)?.changes).toEqual([{ kind: 'pin', acgmeId }]);
  });

  it('like one in the list: to exchange them costs nothing', () => {
    const alike = must(pick(inputOf(samples.us))).notChosen.find(({ reason }) => reason.includes('exchange freely'));
    if (alike === undefined) throw new Error('no program of a group stands just beyond the list');
    const { ways } = ask(samples.us, alike.acgmeId);
    const pin = ways.find(({ changes }) => changes.length === 1 && changes[0]?.kind === 'pin');
    expect(Math.abs(pin?.gain.median ?? 1)).toBeLessThan(0.001);
  });

  it('full of pins: the pin makes the list one longer', () => {
    const pinned = list.slice(0, 5).map(({ acgmeId }) => acgmeId);
    const { ways } = ask({ ...samples.j1, pinned, limits: { applications: 5 } }, notChosen.at(-1)?.acgmeId ?? '');
    expect(ways.at(-1)?.applications).toBe(6);
  });

  it('a program that the catalogue does not hold is refused', () => {
    const solved = must(solve(inputOf(samples.j1)));
    const result = placePrograms({ profile: samples.j1, ...solved });
    expect(whyNot({ input: inputOf(samples.j1), solved, result }, '0000000000')).toMatchObject({ ok: false });
  });
});
