import * as fc from 'fast-check';
import h1b from '../../../samples/profiles/non-us-h1b-259.json' with { type: 'json' };
import j1 from '../../../samples/profiles/non-us-j1-246.json' with { type: 'json' };
import us from '../../../samples/profiles/us-img-232-one-attempt.json' with { type: 'json' };
import type { Result } from '../../base/result.ts';
import { loadSeason } from '../../cli/shipped.ts';
import { profiles } from '../odds/profile.arbitrary.ts';
import { catalogue, table } from '../odds/shipped.arbitrary.ts';
import { PROGRAM_TYPES, type Profile, readProfile } from '../profile.ts';
import type { PickInput } from './open-input.ts';
import { MOST_WEIGHT, SIZES, USUAL_WISHES, type Wishes } from './wishes.ts';

export function must<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

export const season = must(loadSeason(2027));
export const samples = { h1b: must(readProfile(h1b)), j1: must(readProfile(j1)), us: must(readProfile(us)) };

export const ids: readonly string[] = catalogue.programs.map(({ acgmeId }) => acgmeId);
const id = fc.constantFrom(...ids);
const weight = fc.integer({ min: 0, max: MOST_WEIGHT });

export const wishes: fc.Arbitrary<Wishes> = fc.record({
  weights: fc.record({
    favourites: weight,
    states: weight,
    ties: weight,
    types: weight,
    distance: weight,
    size: weight,
    primaryCare: weight,
  }),
  near: fc.option(id),
  size: fc.option(fc.constantFrom(...SIZES)),
  primaryCare: fc.boolean(),
});

const ownFacts = fc.uniqueArray(
  fc.record({
    acgmeId: id,
    fact: fc.constantFrom('visa_j1', 'visa_h1b', 'max_years_since_graduation', 'step2ck_minimum'),
    seenOn: fc.constant('2026-11-20'),
    no: fc.boolean(),
  }),
  { maxLength: 30, selector: ({ acgmeId, fact }) => `${acgmeId} ${fact}` },
);

/** A visa that is not sponsored, or is; a limit that nobody meets, or everybody. */
function foundAs(fact: string, no: boolean): string | number {
  if (fact === 'max_years_since_graduation') return no ? 0 : 60;
  if (fact === 'step2ck_minimum') return no ? 300 : 1;
  return no ? 'no' : 'yes';
}

/** Profiles with marks, findings and limits, as they are after some weeks of use. */
export const livedProfiles: fc.Arbitrary<Profile> = fc
  .record({
    profile: profiles,
    marked: fc.uniqueArray(id, { maxLength: 24 }),
    favourites: fc.uniqueArray(id, { maxLength: 8 }),
    types: fc.subarray([...PROGRAM_TYPES]),
    objective: fc.constantFrom('match', 'worth'),
    limits: fc.oneof(
      { weight: 8, arbitrary: fc.record({ applications: fc.integer({ min: 8, max: 150 }) }) },
      { weight: 2, arbitrary: fc.record({ budgetUsd: fc.integer({ min: 100, max: 3000 }) }) },
      { weight: 1, arbitrary: fc.constant(null) },
    ),
    found: ownFacts,
  })
  .map(
    ({ profile, marked, favourites, types, objective, limits, found }): Profile => ({
      ...profile,
      pinned: marked.slice(0, marked.length / 4),
      applied: marked.slice(marked.length / 4, marked.length / 3),
      excluded: marked.slice(marked.length / 3),
      preferences: { ...profile.preferences, favourites, types },
      objective,
      limits,
      knownFacts: found.map(({ no, ...fact }) => ({ ...fact, value: foundAs(fact.fact, no) })),
    }),
  );

export function inputOf(profile: Profile, given: Wishes = USUAL_WISHES): PickInput {
  return { profile, catalogue, table, season, wishes: given };
}
