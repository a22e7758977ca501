import fc from 'fast-check';
import { expect, it } from 'vitest';
import shipped from '../../../data/catalogue/internal-medicine.json';
import type { Program } from '../program.ts';
import { readCatalogue } from '../read.ts';
import { STATE_NAMES } from '../state.ts';
import { words } from './fold.ts';
import { programSearch } from './search.ts';

const read = readCatalogue(shipped);
const programs: readonly Program[] = read.ok ? read.value.programs : [];
const search = programSearch(programs);
const ids = (query: string) => search(query).map(({ acgmeId }) => acgmeId);

it('finds every program by its id, its codes old and new, its words, as listed, and its place', () => {
  expect(programs.length).toBe(709);
  for (const { acgmeId, nrmpCode, tracks, institution, listedAs, otherNames = [], city, state } of programs) {
    expect(ids(acgmeId)).toEqual([acgmeId]);
    expect(ids(acgmeId.replace(/^(...)(..)(.*)$/, '$1-$2-$3'))).toEqual([acgmeId]);
    for (const code of [nrmpCode, ...tracks.map((track) => track.nrmpCode)])
      if (code !== null) expect(ids(code)).toContain(acgmeId);
    for (const query of [
      institution,
      listedAs,
      ...otherNames.flatMap((other) => [other.institution, other.listedAs]),
      `${institution} ${city ?? ''}`,
      `${state} ${listedAs}`,
    ])
      expect(ids(query)).toContain(acgmeId);
    expect(ids(`${STATE_NAMES[state]} ${institution}`)).toContain(acgmeId);
  }
});

const word = fc.constantFrom(...new Set(programs.flatMap(({ institution, city }) => words(`${institution} ${city}`))));
const query = fc.oneof(
  fc.array(fc.oneof(word, fc.string({ maxLength: 6 })), { maxLength: 3 }).map((parts) => parts.join(' ')),
  fc.constantFrom(...programs).map(({ institution }) => institution),
);

it('does not hear case, hyphens, accents and apostrophes', () => {
  const accented = (text: string) => text.replace(/[aeioun]/gi, (letter) => `${letter}\u0301`);
  fc.assert(
    fc.property(query, (asked) => {
      const found = ids(asked);
      // Not every letter comes back from its capital (ß, ı), so only plain ones are changed.
      const plain = /^[\x20-\x7e–]*$/.test(asked);
      if (plain) expect(ids(asked.toUpperCase())).toEqual(found);
      if (plain) expect(ids(accented(asked))).toEqual(found);
      expect(ids(asked.replaceAll(' ', '-'))).toEqual(ids(asked.replaceAll('-', ' ')));
      expect(ids(asked.replaceAll("'", ''))).toEqual(found);
    }),
  );
});

it('answers anything, each program once, always in the same order', () => {
  const again = programSearch(programs);
  fc.assert(
    fc.property(fc.oneof(query, fc.string({ unit: 'grapheme', maxLength: 40 })), (asked) => {
      const found = search(asked);
      expect(new Set(found).size).toBe(found.length);
      expect(again(asked)).toEqual(found);
    }),
  );
});

it('narrows with every word', () => {
  fc.assert(
    fc.property(word, word, (one, two) => {
      const both = ids(`${one} ${two}`);
      const exact = new Set(ids(one));
      const other = new Set(ids(two));
      const common = [...exact].filter((id) => other.has(id));
      // Where nothing has both words, near misses are shown instead.
      if (common.length > 0) expect(new Set(both)).toEqual(new Set(common));
    }),
  );
});

it.each([
  ['BMC', 'Boston University Medical Center'],
  ['Mt Sinai', 'Icahn School of Medicine at Mount Sinai/Mount Sinai Hospital'],
  ['MGH', 'Mass General Brigham/Massachusetts General Hospital'],
  ['BWH', "Mass General Brigham/Brigham & Women's Hospital"],
  ['BIDMC', 'Beth Israel Deaconess Medical Center'],
  ['Cleveland Clinic', 'Cleveland Clinic Foundation'],
  ['Clevland Clinic', 'Cleveland Clinic Foundation'],
  ['UCSF Fresno', 'UC San Francisco – Fresno'],
  ['ucsd', 'UC San Diego Medical Center'],
  ['UPenn', 'Hospital of the University of Pennsylvania'],
  ['HUP', 'Hospital of the University of Pennsylvania'],
  ['uva', 'University of Virginia'],
  ['SIUH', 'Zucker School of Medicine – Northwell Staten Island University Hospital'],
  ['MCW', 'Medical College of Wisconsin Affiliated Hospitals'],
  ['St. Lukes Bethlehem', "St. Luke's Hospital – Bethlehem"],
  ['saint luke’s anderson', "St. Luke's Hospital – Anderson"],
  ['U Mich Ann Arbor', 'University of Michigan Hospitals – Ann Arbor'],
  ['washu', 'Barnes-Jewish Hospital'],
  ['Ascension Genesys', 'Henry Ford Genesys Hospital'],
  ['Good Samaritan Hospital Smithtown', 'Catholic Health'],
  ['Hoboken', 'CarePoint Health'],
])('%s finds %s first', (asked, institution) => {
  expect(search(asked)[0]?.institution).toBe(institution);
});

it.each([
  ['NYP', /^New York-Presbyterian/, 4],
  ['UPMC', /^UPMC/, 5],
  ['St Lukes', /St\. Luke's/, 4],
  ['Massachusetts Boston', /./, 7],
])('%s finds all of them and nothing else', (asked, name, count) => {
  const found = search(asked);
  expect(found.length).toBe(count);
  expect(found.every(({ institution }) => name.test(institution))).toBe(true);
});

it('takes a page pasted by mistake', () => {
  expect(search('x'.repeat(100_000))).toEqual([]);
  expect(search('lorem ipsum '.repeat(10_000))).toEqual([]);
  expect(search('mount sinai '.repeat(1000))).toEqual(search('mount sinai'));
});

it('finds nothing by nothing', () => {
  expect([search(''), search('  -- '), search('the of')]).toEqual([[], [], []]);
});

// A program removed from the catalogue would leave its nickname to nobody.
it('gives nicknames only to programs there are', () => {
  for (const nickname of [
    'UAB',
    'UAMS',
    'LAC USC',
    'Coney Island',
    'Downstate',
    'Saint Barnabas',
    'CWRU',
    'UTSW',
    'McGovern',
  ])
    expect(search(nickname).length).toBeGreaterThan(0);
});
