import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { curveOf } from '../pick/curve.ts';
import { ids, inputOf, livedProfiles, samples, season, wishes } from '../pick/input.arbitrary.ts';
import type { PickInput } from '../pick/open-input.ts';
import { resultOf } from '../pick/pick.ts';
import { solve } from '../pick/solve.ts';
import type { Profile } from '../profile.ts';
import { keepOdds } from './keep.ts';
import { catalogue, table } from './shipped.arbitrary.ts';

const deep = process.env.PRELUDE_DEEP === '1';
const open = (keep: ReturnType<typeof keepOdds>, profile: Profile) => keep({ profile, catalogue, table });

it('keeps odds while what they do not depend on changes, and opens them anew for anything else', () => {
  const keep = keepOdds();
  const { j1 } = samples;
  const first = open(keep, j1);
  const beside: Partial<Profile>[] = [
    { objective: 'worth' },
    { limits: { budgetUsd: 900 } },
    { limits: null },
    { excluded: ids.slice(0, 5) },
    { research: null },
    { preferences: { types: ['university'], favourites: ids.slice(7, 9) } },
  ];
  for (const change of beside) expect(open(keep, { ...j1, ...change })).toBe(first);
  const read: Partial<Profile>[] = [
    { step2ck: 247 },
    { ties: ['TX'] },
    { preferences: { states: ['TX'] } },
    { visaNeed: 'either' },
    { asOf: '2027-01-02' },
    { knownFacts: [{ acgmeId: ids[0] ?? '', fact: 'visa_j1', value: 'no', seenOn: '2026-11-20' }] },
  ];
  for (const change of read) {
    expect(open(keep, { ...j1, ...change })).not.toBe(first);
    open(keep, j1);
  }
  expect(keep({ profile: j1, catalogue, table, pinned: new Set(ids.slice(0, 1)) })).not.toBe(first);
  const connections = [{ acgmeId: ids[3] ?? '', kind: 'contact', sentence: 'Somebody is known there' } as const];
  expect(keep({ profile: j1, catalogue, table, connections })).not.toBe(first);
});

it('lets go of the oldest', () => {
  const keep = keepOdds(2);
  const first = open(keep, samples.j1);
  open(keep, samples.h1b);
  expect(open(keep, samples.j1)).toBe(first);
  open(keep, samples.us);
  open(keep, samples.h1b);
  expect(open(keep, samples.j1)).not.toBe(first);
});

describe('answers from kept odds', () => {
  const numRuns = deep ? 60 : 2;

  it('are those from fresh ones, byte for byte, whatever was asked before', () => {
    const openOdds = keepOdds();
    const bytes = (input: PickInput) => {
      const solved = solve(input);
      return JSON.stringify(solved.ok ? [resultOf(input, solved.value), curveOf(solved.value, season)] : solved.error);
    };
    fc.assert(
      fc.property(livedProfiles, wishes, fc.integer({ min: 5, max: 200 }), (profile, given, applications) => {
        const moved: Profile[] = [profile, { ...profile, limits: { applications }, objective: 'worth', excluded: [] }];
        for (const one of moved) {
          const input = inputOf(one, given);
          expect(bytes({ ...input, openOdds })).toBe(bytes(input));
        }
      }),
      { numRuns, endOnFailure: true },
    );
    if (deep) console.log(`kept odds: ${2 * numRuns} answers, the same bytes as fresh ones`);
  });
});
