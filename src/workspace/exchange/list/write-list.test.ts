import fc from 'fast-check';
import { expect, it } from 'vitest';
import h1bFile from '../../../../samples/profiles/non-us-h1b-259.json' with { type: 'json' };
import j1File from '../../../../samples/profiles/non-us-j1-246.json' with { type: 'json' };
import { loadCatalogue, loadOdds, loadSeason } from '../../../cli/shipped.ts';
import { pick } from '../../../loop/pick/pick.ts';
import type { PickResult } from '../../../loop/pick/result.ts';
import { type Profile, readProfile } from '../../../loop/profile.ts';
import { answerArbitrary, programsArbitrary } from './answers.arbitrary.ts';
import { type ListFile, listFileSchema } from './list-file.ts';
import { readSharedList } from './read-list.ts';
import { writeList } from './write-list.ts';

const head = { season: 2027, specialty: 'internal-medicine', made: '2026-11-22' } as const;
const runs = process.env.PRELUDE_DEEP === '1' ? 5000 : 200;
const fileOf = (text: string): ListFile => listFileSchema.parse(JSON.parse(text));
const idsOf = ({ programs }: ListFile) => programs.map(({ acgmeId }) => acgmeId);

it('is the same file, byte by byte, for two answers with the same programs', () => {
  const pairs = programsArbitrary.chain((programs) =>
    fc.tuple(answerArbitrary(programs), answerArbitrary(programs)).map(([a, b]) => {
      // The programs of the first, as the second sees them, in another order.
      const inA = new Set(a.list.map(({ acgmeId }) => acgmeId));
      const seen = new Map(b.list.map((program) => [program.acgmeId, program]));
      const list = a.list
        .toReversed()
        .map((program) => seen.get(program.acgmeId) ?? { ...program, signal: 'gold' as const });
      return { a: a.list, b: list.filter(({ acgmeId }) => inA.has(acgmeId)) };
    }),
  );
  let different = 0;
  fc.assert(
    fc.property(pairs, ({ a, b }) => {
      if (JSON.stringify(a) !== JSON.stringify(b)) different += 1;
      expect(writeList({ ...head, list: a })).toBe(writeList({ ...head, list: b }));
    }),
    { numRuns: runs },
  );
  expect(different).toBeGreaterThan(runs / 4);
  if (process.env.PRELUDE_DEEP === '1') console.log(`list files compared: ${runs}`);
});

it('tells signals and the order only where asked to', () => {
  fc.assert(
    fc.property(programsArbitrary.chain(answerArbitrary), ({ list }) => {
      const bare = fileOf(writeList({ ...head, list }));
      expect(bare.programs.every((program) => !('signal' in program))).toBe(true);
      const told = fileOf(writeList({ ...head, list, tell: { order: true, signals: true } }));
      expect(idsOf(told)).toEqual(list.map(({ acgmeId }) => acgmeId));
      expect(told.programs.map(({ signal }) => signal)).toEqual(list.map(({ signal }) => signal));
      expect(idsOf(bare).toSorted()).toEqual(idsOf(told).toSorted());
    }),
    { numRuns: runs },
  );
});

it('is read back as it was, unless it is not in the catalogue', () => {
  const cases = programsArbitrary.chain((programs) =>
    fc.tuple(fc.constant(programs), answerArbitrary(programs), fc.nat(programs.length)),
  );
  fc.assert(
    fc.property(cases, ([programs, { list }, known]) => {
      const catalogue = { specialty: head.specialty, programs: programs.slice(0, known) };
      const read = readSharedList(writeList({ ...head, list, tell: { order: true, signals: true } }), catalogue);
      if (!read.ok) throw new Error(JSON.stringify(read.error));
      const isKnown = (id: string) => catalogue.programs.some(({ acgmeId }) => acgmeId === id);
      expect(read.value.programs).toEqual(
        list.filter(({ acgmeId }) => isKnown(acgmeId)).map(({ acgmeId, signal }) => ({ acgmeId, signal })),
      );
      expect(read.value.unknown.map(({ id }) => id)).toEqual(
        list.map(({ acgmeId }) => acgmeId).filter((id) => !isKnown(id)),
      );
      expect(read.value.from).toEqual({ season: 2027, made: '2026-11-22' });
    }),
    { numRuns: runs },
  );
});

/** Shipped catalogue and odds: two people with nothing in common but ten programs. */
const [j1Profile, h1bProfile] = [j1File, h1bFile] as [object, object];
const catalogue = loadCatalogue();
const table = loadOdds();
const pins = catalogue.programs.filter((_, index) => index % 71 === 0).map(({ acgmeId }) => acgmeId);

function answerTo(file: object): { readonly profile: Profile; readonly result: PickResult } {
  const read = readProfile({ ...file, pinned: pins, limits: { applications: pins.length } });
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  const season = loadSeason(read.value.season);
  if (!season.ok) throw new Error(JSON.stringify(season.error));
  const result = pick({ profile: read.value, catalogue, table, season: season.value });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return { profile: read.value, result: result.value };
}

it('says nothing of two real people, whose lists hold the same programs', () => {
  const [j1, h1b] = [answerTo(j1Profile), answerTo(h1bProfile)];
  expect(j1.result.list).toHaveLength(pins.length);
  expect(JSON.stringify(j1.result.list)).not.toBe(JSON.stringify(h1b.result.list));
  const text = writeList({ ...head, list: j1.result.list });
  expect(writeList({ ...head, list: h1b.result.list })).toBe(text);

  // Whatever is not the catalogue's own word on a program is the head.
  const byId = new Map(catalogue.programs.map((program) => [program.acgmeId, program]));
  const { programs, ...rest } = fileOf(text);
  expect(rest).toEqual({ format: 'prelude-list', version: 1, ...head });
  for (const program of programs) expect(byId.get(program.acgmeId)).toMatchObject(program);
  const numbers = new Set(JSON.stringify(rest).match(/\d+/g));
  for (const { profile } of [j1, h1b])
    for (const number of [profile.step2ck, profile.graduationYear, profile.usClinicalMonths ?? 0, 330])
      expect(numbers.has(String(number))).toBe(false);
});
