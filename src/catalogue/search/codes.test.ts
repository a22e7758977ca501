import fc from 'fast-check';
import { expect, it } from 'vitest';
import shipped from '../../../data/catalogue/internal-medicine.json';
import others from '../../../data/catalogue/other-specialties.json';
import { readOtherTracks } from '../other-tracks.ts';
import type { Program } from '../program.ts';
import { readCatalogue } from '../read.ts';
import { codeBook, codesIn } from './codes.ts';
import { otherTrackIn, specialtyOfDigits } from './other-track.ts';

const read = readCatalogue(shipped);
const programs: readonly Program[] = read.ok ? read.value.programs : [];
const lookUp = codeBook(programs);

it('finds every program by its id and by the code of every track, and says which track it is', () => {
  let codes = 0;
  for (const program of programs) {
    expect(lookUp(program.acgmeId)).toMatchObject({ kind: 'acgme', program, track: null });
    for (const track of program.tracks) {
      expect(lookUp(track.nrmpCode)).toEqual({ code: track.nrmpCode, kind: 'nrmp', program, track, sisters: [] });
      codes++;
    }
    if (program.nrmpCode !== null) expect(lookUp(program.nrmpCode).program).toBe(program);
  }
  expect(codes).toBeGreaterThan(1200);
});

const id = fc.constantFrom(...programs).map(({ acgmeId }) => acgmeId);
const code = fc.constantFrom(...programs.flatMap(({ tracks }) => tracks.map(({ nrmpCode }) => nrmpCode)));
const mark = fc.constantFrom('', '-', ' ');
const spelt = fc.tuple(fc.oneof(id, code), mark, mark, mark, fc.boolean()).map(([one, first, second, third, small]) => {
  const [, a, b, c, d = ''] = (/^\d{10}$/.test(one) ? /^(...)(..)(..)(...)$/ : /^(....)(...)(.*)$/).exec(one) ?? [];
  const text = d === '' ? `${a}${first}${b}${second}${c}` : `${a}${first}${b}${second}${c}${third}${d}`;
  return { one, text: small ? text.toLowerCase() : text };
});

it('reads a list of ids and codes as somebody would paste it', () => {
  fc.assert(
    fc.property(fc.array(spelt, { maxLength: 12 }), fc.constantFrom('\n', ', ', '; ', '\t', ' / '), (list, between) => {
      const text = list.map(({ text }, index) => `${index + 1}) Hospital ${text}`).join(between);
      expect(codesIn(text)).toEqual([...new Set(list.map(({ one }) => one))]);
    }),
  );
});

it('finds no code in other words, and takes anything', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
      for (const found of codesIn(text)) expect(found).toMatch(/^(\d{10}|\d{7}\p{Lu}+\d{1,2})$/u);
    }),
  );
  expect(codesIn('Mount Sinai, 11201 Brooklyn, 555-0199, 2026/2027, 12345678901')).toEqual([]);
  expect(codesIn('x'.repeat(200_000)).length).toBe(0);
});

it('names the sisters of a code that no program has', () => {
  const found = lookUp('2947140C9');
  expect(found.program).toBeNull();
  expect(found.sisters.map(({ institution }) => institution)).toEqual([
    'University of Alabama School of Medicine – Huntsville',
  ]);
  expect(lookUp('1800000000')).toMatchObject({ kind: 'acgme', program: null, sisters: [] });
});

it('knows the tracks of other specialties as the whole list does', () => {
  const all = readOtherTracks(others);
  const tracks = all.ok ? all.value : [];
  expect(tracks.length).toBe(2408);
  for (const track of tracks.filter((_, index) => index % 40 === 0)) {
    expect(otherTrackIn(others, track.nrmpCode)?.nrmpCode).toBe(track.nrmpCode);
    expect(specialtyOfDigits(others, track.nrmpCode.slice(4, 7))).not.toBeNull();
  }
  expect(specialtyOfDigits(others, '180')).toBe('Neurology');
  expect(otherTrackIn(others, '0000000C0')).toBeNull();
  expect(otherTrackIn(null, '1')).toBeNull();
});

// What the app says of an id that does not begin so.
it('all internal medicine programs have ids that begin with 140', () => {
  expect(programs.every(({ acgmeId }) => acgmeId.startsWith('140'))).toBe(true);
});
