import { expect, it } from 'vitest';
import file from '../../../samples/profiles/non-us-j1-246.json' with { type: 'json' };
import { loadCatalogue } from '../../cli/shipped.ts';
import { type Profile, readProfile } from '../profile.ts';
import { heeded } from './heeded.ts';
import { unknownPrograms, unreadableFacts } from './refusal.ts';

const catalogue = loadCatalogue();
const sample = file as Profile;
const known = '1403521470';
const gone = ['1400000000', '1400000002', '1400000003', '1400000004'];
const seenOn = '2026-11-01';

it('leaves a profile that can be heeded as it is', () => {
  const profile = {
    ...sample,
    pinned: [known],
    knownFacts: [{ acgmeId: known, fact: 'visa_j1', value: 'yes', seenOn }],
  };
  expect(heeded(profile, catalogue)).toEqual({ profile, leftOut: [] });
  expect(heeded({ ...sample, pinned: null }, catalogue).profile).toEqual({ ...sample, pinned: null });
});

it('leaves out what pick would refuse, and says what', () => {
  const [first = '', second = '', third = '', fourth = ''] = gone;
  const given = {
    ...sample,
    pinned: [known, first],
    excluded: [second],
    applied: [third],
    preferences: { states: ['NY'], favourites: [fourth] },
    knownFacts: [
      { acgmeId: known, fact: 'visa_h1b', value: 'no', seenOn },
      { acgmeId: first, fact: 'visa_h1b', value: 'no', seenOn },
      { acgmeId: known, fact: 'visa_j1', value: 'perhaps', seenOn },
      { acgmeId: known, fact: 'a\nb', value: 1, seenOn },
    ],
  };
  const read = readProfile(given);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  const { profile, leftOut } = heeded(read.value, catalogue);
  expect([...unknownPrograms(profile, catalogue), ...unreadableFacts(profile)]).toEqual([]);
  expect(profile).toMatchObject({ pinned: [known], excluded: [], applied: [], preferences: { states: ['NY'] } });
  expect(profile.knownFacts?.map(({ fact }) => fact)).toEqual(['visa_h1b']);
  expect(leftOut).toEqual([
    `Left out: your notes on programs that are not in the catalogue (${first}, ${second}, ${third} and 1 more).`,
    'Left out: what you checked and this version cannot read (visa_j1, "a\\nb").',
  ]);
});
