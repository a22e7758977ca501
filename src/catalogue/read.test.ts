import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import shipped from '../../data/catalogue/internal-medicine.json';
import { readCatalogue } from './read.ts';

const deep = process.env.PRELUDE_DEEP === '1';

/** A file of one program, to spoil. */
const sound = {
  format: 'prelude-catalogue',
  version: 1,
  specialty: 'internal-medicine',
  tracks: { specialty: 'Internal Medicine', date: '2024-10' },
  sources: {
    list: { title: 'a list', url: null, status: 'reported', date: '2026' },
    cms: { title: 'report {}', url: 'https://cms.example/x', status: 'public-record', date: '2021' },
    names: { title: 'a directory', url: null },
    older: { title: 'an older directory', url: null, date: '2023' },
  },
  programs: [
    {
      id: '1403521470',
      nrmp: '1258140C0',
      institution: 'A Hospital',
      listedAs: 'A Hosp-NY',
      otherNames: { older: [['1258', 'B Hosp-NY', 'B Hospital']] },
      city: 'Bronx',
      state: 'NY',
      website: null,
      place: [40.8, -73.9],
      listed: '2026-10',
      source: 'names',
      tracks: { '1258140C0': 'categorical', '1258140P0': ['preliminary', '2026-10'] },
      facts: { list: { visa_j1: 'yes' }, 'cms:330101': { hospital_beds: 12 } },
    },
  ],
};
const [row] = sound.programs;

it('reads the shipped catalogue whole, in at most 120 kB gzipped', () => {
  const read = readCatalogue(shipped);
  expect(read.ok ? [] : read.error.slice(0, 5)).toEqual([]);
  expect(read.ok && read.value.programs.length).toBe(709);
  expect(gzipSync(JSON.stringify(shipped)).length).toBeLessThan(120_000);
});

it('unfolds sources, dates and units', () => {
  const read = readCatalogue(sound);
  expect(read.ok && read.value.programs[0]).toEqual({
    acgmeId: '1403521470',
    nrmpCode: '1258140C0',
    institution: 'A Hospital',
    listedAs: 'A Hosp-NY',
    otherNames: [
      {
        institution: 'B Hospital',
        listedAs: 'B Hosp-NY',
        of: '1258',
        date: '2023',
        source: { title: 'an older directory', url: null },
      },
    ],
    city: 'Bronx',
    state: 'NY',
    website: null,
    place: { latitude: 40.8, longitude: -73.9 },
    listed: '2026-10',
    source: { title: 'a directory', url: null },
    tracks: [
      { nrmpCode: '1258140C0', kind: 'categorical', specialty: 'Internal Medicine', date: '2024-10' },
      { nrmpCode: '1258140P0', kind: 'preliminary', specialty: 'Internal Medicine', date: '2026-10' },
    ],
    facts: [
      {
        name: 'visa_j1',
        value: 'yes',
        unit: 'yes/no',
        status: 'reported',
        date: '2026',
        source: { title: 'a list', url: null },
      },
      {
        name: 'hospital_beds',
        value: 12,
        unit: 'beds',
        status: 'public-record',
        date: '2021',
        source: { title: 'report 330101', url: 'https://cms.example/x' },
      },
    ],
  });
});

const spoilt: readonly (readonly [string, unknown, string])[] = [
  ['no object', [], ''],
  ['another format', { ...sound, format: 'x' }, 'format'],
  ['a newer version', { ...sound, version: 2 }, 'version'],
  ['no programs', { ...sound, programs: undefined }, 'programs'],
  ['an id of nine digits', withRow({ id: '140352147' }), 'programs[0].id'],
  ['an id twice', { ...sound, programs: [row, row] }, 'programs[1].id'],
  ['an unknown state', withRow({ state: 'XX' }), 'programs[0].state'],
  ['an inherited word for a state', withRow({ state: 'constructor' }), 'programs[0].state'],
  ['a date that is none', withRow({ listed: 'lately' }), 'programs[0].listed'],
  ['a website without a host', withRow({ website: 'javascript:alert(1)' }), 'programs[0].website'],
  ['a place off the globe', withRow({ place: [91, 0] }), 'programs[0].place'],
  ['a source nobody named', withRow({ source: 'hearsay' }), 'programs[0].source'],
  ['a fact without status', withRow({ facts: { names: { visa_j1: 'yes' } } }), 'programs[0].facts.names'],
  ['a fact of no known kind', withRow({ facts: { list: { charm: 3 } } }), 'programs[0].facts.list.charm'],
  ['a value of the wrong kind', withRow({ facts: { list: { visa_j1: 1 } } }), 'programs[0].facts.list.visa_j1'],
  ['a source half named', withRow({ facts: { cms: { hospital_beds: 1 } } }), 'programs[0].facts.cms'],
  [
    'another name of nothing',
    withRow({ otherNames: { older: [['12', 'B', 'B']] } }),
    'programs[0].otherNames.older[0]',
  ],
  ['another name half given', withRow({ otherNames: { older: [['1258', 'B']] } }), 'programs[0].otherNames.older[0]'],
  ['another name without a date', withRow({ otherNames: { names: [] } }), 'programs[0].otherNames.names'],
  ['a malformed track', withRow({ tracks: { x: 'categorical' } }), 'programs[0].tracks.x'],
];

function withRow(change: object): unknown {
  return { ...sound, programs: [{ ...row, ...change }] };
}

it.each(spoilt)('names the place of %s', (_what, file, at) => {
  const read = readCatalogue(file);
  expect(read.ok ? [] : read.error.map((one) => one.at)).toEqual([at]);
});

it('never throws, whatever it is given', () => {
  const runs = deep ? 20_000 : 300;
  const part = fc.option(fc.jsonValue(), { nil: undefined, freq: 2 });
  const file = fc.record({ programs: part, sources: part, tracks: part, specialty: part }).map((parts) => ({
    ...sound,
    ...Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)),
  }));
  const program = fc
    .record({ key: fc.constantFrom(...Object.keys(row ?? {})), value: fc.jsonValue() })
    .map(({ key, value }) => withRow({ [key]: value }));
  fc.assert(
    fc.property(fc.oneof(fc.jsonValue(), file, program), (json) => {
      const read = readCatalogue(json);
      if (!read.ok) for (const { message } of read.error) expect(message.length).toBeGreaterThan(0);
    }),
    { numRuns: runs },
  );
  if (deep) console.log(`read: ${runs} arbitrary files`);
});
