import fc from 'fast-check';
import { expect, it } from 'vitest';
import file from '../../data/catalogue/other-specialties.json' with { type: 'json' };
import { readOtherTracks } from './other-tracks.ts';

const shipped = file as { readonly institutions: readonly object[] };

it('holds every track of the eight other specialties and the combined ones', () => {
  const read = readOtherTracks(shipped);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  const combined = read.value.filter(({ kind }) => kind === 'combined');
  const others = read.value.filter(({ kind }) => kind !== 'combined');
  expect([others.length, combined.length]).toEqual([2287, 121]);
  expect(new Set(others.map(({ specialty }) => specialty)).size).toBe(8);
  expect(new Set(read.value.map(({ nrmpCode }) => nrmpCode)).size).toBe(2287 + 121);
  expect(read.value.every(({ institution, list }) => institution !== '' && list !== '')).toBe(true);
});

it('names the place of a track that is wrong', () => {
  const [first] = shipped.institutions;
  const spoilt = { ...shipped, institutions: [{ ...first, tracks: [['12', 'Neurology', 'categorical', '2023']] }] };
  const read = readOtherTracks(spoilt);
  expect(read.ok ? [] : read.error).toEqual([
    { at: 'institutions[0].tracks[0][0]', message: '"12" is not an NRMP code' },
  ]);
});

it('refuses a date that no list has', () => {
  const [first] = shipped.institutions;
  const spoilt = {
    ...shipped,
    institutions: [{ ...first, tracks: [['1234180C0', 'Neurology', 'categorical', '1999']] }],
  };
  const read = readOtherTracks(spoilt);
  expect(read.ok ? [] : read.error.map(({ at }) => at)).toEqual(['institutions[0].tracks[0]']);
});

it('never throws', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
      expect(readOtherTracks(a).ok).toBe(false);
      expect(readOtherTracks({ ...shipped, institutions: [b] }).ok).toBe(false);
    }),
  );
});
