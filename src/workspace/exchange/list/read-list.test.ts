import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeProblem } from '../../../base/result.ts';
import { loadCatalogue } from '../../../cli/shipped.ts';
import { MOST_LIST_BYTES, readSharedList } from './read-list.ts';
import { writeList } from './write-list.ts';

const catalogue = loadCatalogue();
const [first, second] = catalogue.programs;
if (first === undefined || second === undefined) throw new Error('the catalogue is empty');
const runs = process.env.PRELUDE_DEEP === '1' ? 4000 : 200;

const good = writeList({
  season: 2027,
  specialty: 'internal-medicine',
  made: '2026-11-22',
  list: [first, second].map((program) => ({ ...program, signal: 'gold' })),
});
const altered = (change: (file: Record<string, unknown>) => void): string => {
  const file = JSON.parse(good);
  change(file);
  return JSON.stringify(file);
};
const programOf = (file: Record<string, unknown>, index = 0) =>
  (file.programs as Record<string, unknown>[])[index] as Record<string, unknown>;

function linesOf(text: string): readonly string[] {
  const read = readSharedList(text, catalogue);
  return read.ok ? [] : read.error.map((problem) => describeProblem('list.json', problem));
}

describe('a file that is not taken is refused with its place and the mend', () => {
  it.each([
    ['cut short', good.slice(0, 200), /^list\.json: is not whole: .*ask for it again$/],
    [
      'a newer version',
      altered((file) => Object.assign(file, { version: 2, programs: 'otherwise' })),
      /^list\.json: version: 2 is of a newer Prelude; load the page again/,
    ],
    [
      'no version',
      altered((file) => Object.assign(file, { version: 'one' })),
      /^list\.json: version: "one" is not one of 1$/,
    ],
    [
      'a backup',
      '{"format":"prelude-workspace"}',
      /^list\.json: format: is a backup of Prelude, not a list; bring it in under Your data$/,
    ],
    ['another file', '{"a":1}', /^list\.json: format: nothing is not "prelude-list"/],
    [
      'another specialty',
      altered((file) => Object.assign(file, { specialty: 'neurology' })),
      /^list\.json: specialty: "neurology" is not "internal-medicine"/,
    ],
    [
      'a number for an id',
      altered((file) => Object.assign(programOf(file, 1), { acgmeId: 1400100001 })),
      /^list\.json: programs\[1\]\.acgmeId: 1400100001 is not an ACGME id \(ten digits, in quotes\)$/,
    ],
    [
      'a script for a page',
      altered((file) => Object.assign(programOf(file), { website: 'javascript:alert(1)' })),
      /^list\.json: programs\[0\]\.website: .* is not an http address, or null$/,
    ],
    [
      'something of a person',
      altered((file) => Object.assign(programOf(file), { chance: 0.2 })),
      /^list\.json: programs\[0\]: "chance" is not a field of this format$/,
    ],
    [
      'a day that is none',
      altered((file) => Object.assign(file, { made: '2026-02-30' })),
      /^list\.json: made: "2026-02-30" is not a date/,
    ],
    [
      'far too many',
      altered((file) => Object.assign(file, { programs: Array.from({ length: 2001 }, () => programOf(file)) })),
      /^list\.json: programs: has more than 2,000 programs$/,
    ],
    ['an empty text', ' \n', /^list\.json: no ACGME id .*and no NRMP code/],
    ['a telephone number', 'Call +1 (555) 010-0199 or 555-010-0199', /^list\.json: no ACGME id/],
    ['a text without end', 'x'.repeat(MOST_LIST_BYTES + 1), /^list\.json: is too long to be a list of programs/],
  ])('%s', (_, text, line) => {
    const lines = linesOf(text);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(line);
    expect(lines[0]).not.toContain('\n');
  });
});

it('names what it does not know and what stands twice, on one line and without signs that turn the writing', () => {
  const { acgmeId, state } = programOf(JSON.parse(good));
  const text = altered((file) => {
    const one = programOf(file);
    file.programs = [one, { ...one, acgmeId: '1409999999', institution: 'Evil\u202e\nHospital', city: null }, one];
  });
  const read = readSharedList(text, catalogue);
  expect(read).toMatchObject({
    ok: true,
    value: {
      unknown: [{ at: 'programs[1]', id: '1409999999', name: `Evil Hospital, ${state}` }],
      repeated: [{ at: 'programs[2]', reason: `${acgmeId} stands already at programs[0]` }],
    },
  });
  expect(read.ok && read.value.programs).toHaveLength(1);
});

it('finds every program by its ACGME id and by each of its codes, however the text around it looks', () => {
  const around = fc.constantFrom(' ', ', ', '; ', '\t', ' (', ') ', '" ,"', '\n', '. ', ' – ');
  const owners = new Map<string, Set<string>>();
  for (const { acgmeId, nrmpCode, tracks } of catalogue.programs)
    for (const id of [acgmeId, nrmpCode, ...tracks.map((track) => track.nrmpCode)])
      if (id !== null) owners.set(id, (owners.get(id) ?? new Set()).add(acgmeId));
  const hyphens = (id: string) => id.replace(/^(\d{3})(\d\d)(\d\d)(\d{3})$/, '$1-$2-$3-$4');
  const written = fc
    .constantFrom(...owners.keys())
    .chain((id) => fc.constantFrom({ id, as: id }, { id, as: id.toLowerCase() }, { id, as: hyphens(id) }));
  fc.assert(
    fc.property(fc.array(fc.tuple(written, around), { minLength: 1, maxLength: 10 }), (parts) => {
      const read = readSharedList(parts.map(([{ as }, gap]) => as + gap).join(''), catalogue);
      if (!read.ok) throw new Error(JSON.stringify(read.error));
      const found = new Set(read.value.programs.map(({ acgmeId }) => acgmeId));
      for (const [{ id }] of parts) expect([...(owners.get(id) ?? [])].some((owner) => found.has(owner))).toBe(true);
      expect(found.size).toBe(read.value.programs.length);
      expect(read.value.unknown).toEqual([]);
    }),
    { numRuns: runs },
  );
  if (process.env.PRELUDE_DEEP === '1') console.log(`texts with ids read: ${runs}`);
});

it('takes id and code in one row for one program, and tells of rows that repeat it and of ids it does not know', () => {
  const text = `Program,ACGME id,NRMP code\r\nA,${first.acgmeId},${first.nrmpCode}\r\nB,1409999999,\r\nC,${first.acgmeId},`;
  expect(readSharedList(text, catalogue)).toEqual({
    ok: true,
    value: {
      from: null,
      programs: [{ acgmeId: first.acgmeId, signal: null }],
      unknown: [{ at: 'line 3', id: '1409999999', name: '' }],
      repeated: [{ at: 'line 4', reason: `${first.acgmeId} stands already in line 2` }],
    },
  });
});

it('never throws, whatever it is given', () => {
  const few = { ...catalogue, programs: catalogue.programs.slice(0, 20) };
  const bits = fc.array(
    fc.constantFrom('{', '}', '"', ':', ',', '[', ']', '1403521470', 'format', 'prelude-list', '\n', '\u0000'),
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        bits.map((some) => some.join('')),
        fc.json(),
      ),
      (text) => {
        const read = readSharedList(text, few);
        if (!read.ok) expect(read.error.length).toBeGreaterThan(0);
      },
    ),
    { numRuns: runs },
  );
});
