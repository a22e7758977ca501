import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readProfile } from '../profile.ts';
import { ids, inputOf, livedProfiles, must, samples } from './input.arbitrary.ts';
import { changed, type ProfileChange } from './profile-change.ts';

const id = fc.constantFrom(...ids);
const one = <T extends object>(shape: { [K in keyof T]: fc.Arbitrary<T[K]> }) => fc.record(shape);
const changes: fc.Arbitrary<ProfileChange> = fc.oneof(
  one({
    kind: fc.constant('answer' as const),
    field: fc.constantFrom('step2ck' as const),
    value: fc.integer({ min: 1, max: 300 }),
  }),
  one({
    kind: fc.constant('answer' as const),
    field: fc.constantFrom('usClinicalMonths' as const, 'failedAttempts' as const),
    value: fc.integer({ min: 0, max: 30 }),
  }),
  one({ kind: fc.constant('step3' as const), value: fc.boolean() }),
  one({
    kind: fc.constant('visaNeed' as const),
    value: fc.constantFrom('none' as const, 'j1' as const, 'h1b' as const, 'either' as const),
  }),
  one({ kind: fc.constant('objective' as const), value: fc.constantFrom('match' as const, 'worth' as const) }),
  one({ kind: fc.constant('applications' as const), value: fc.integer({ min: 1, max: 700 }) }),
  one({ kind: fc.constantFrom('pin' as const, 'let-in' as const, 'favourite' as const), acgmeId: id }),
  one({
    kind: fc.constant('fact' as const),
    acgmeId: id,
    fact: fc.constantFrom('visa_j1', 'visa_h1b'),
    value: fc.constantFrom('yes', 'no'),
  }),
  one({
    kind: fc.constant('signal' as const),
    signal: fc.constantFrom('gold' as const, 'silver' as const),
    more: fc.integer({ min: 1, max: 3 }),
  }),
);

describe('a changed profile', () => {
  it('reads as it stands, and holds every change made last', () => {
    fc.assert(
      fc.property(livedProfiles, fc.array(changes, { maxLength: 6 }), (profile, made) => {
        // A program applied to can neither be pinned nor let in: nothing to choose there.
        const free = { ...profile, applied: [] };
        const input = inputOf(free);
        const after = changed(input, made);
        expect(must(readProfile(after.profile))).toEqual(after.profile);
        expect(input).toEqual(inputOf(free));
        const last = made.at(-1);
        if (last === undefined) expect(after).toEqual(input);
        if (last?.kind === 'pin') {
          expect(after.profile.pinned?.filter((pin) => pin === last.acgmeId)).toHaveLength(1);
          expect(after.profile.excluded).not.toContain(last.acgmeId);
        }
        if (last?.kind === 'let-in') expect(after.profile.excluded).not.toContain(last.acgmeId);
        if (last?.kind === 'favourite') expect(after.profile.preferences?.favourites).toContain(last.acgmeId);
        if (last?.kind === 'applications') {
          expect(after.profile.limits).toEqual({ applications: last.value, budgetUsd: null });
        }
        if (last?.kind === 'fact') {
          const held = after.profile.knownFacts?.filter(
            ({ acgmeId, fact }) => acgmeId === last.acgmeId && fact === last.fact,
          );
          expect(held?.map(({ value }) => value)).toEqual([last.value]);
        }
        // The same change once more changes nothing, but for signals, which add up.
        if (last !== undefined && last.kind !== 'signal') expect(changed(after, [last])).toEqual(after);
      }),
    );
  });

  it('keeps what else is preferred, and adds signals up', () => {
    const input = inputOf({ ...samples.j1, preferences: { states: ['NY'], favourites: ids.slice(0, 1) } });
    const favourite: ProfileChange = { kind: 'favourite', acgmeId: ids[4] ?? '' };
    expect(changed(input, [favourite]).profile.preferences).toEqual({ states: ['NY'], favourites: [ids[0], ids[4]] });
    const gold: ProfileChange = { kind: 'signal', signal: 'gold', more: 1 };
    expect(changed(input, [gold, gold, { ...gold, signal: 'silver' }]).moreSignals).toEqual({ gold: 2, silver: 1 });
  });
});
