import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Program } from '../../catalogue/program.ts';
import { answerArbitrary, programsArbitrary } from '../../workspace/exchange/list/answers.arbitrary.ts';
import { NAMES } from '../../workspace/exchange/writers.arbitrary.ts';
import type { Mark, ProgramNote } from '../session/decisions.ts';
import { type CsvInput, listCsv } from './list-csv.ts';

const runs = process.env.PRELUDE_DEEP === '1' ? 3000 : 150;

type Row = Readonly<Record<string, string>>;
const rowsOf = (text: string): readonly Row[] => parse(text, { columns: true, bom: true, record_delimiter: '\r\n' });
/** Takes away the apostrophe that keeps a spreadsheet from running a cell. */
const plain = (cell: string | undefined) => cell?.replace(/^'(?='*[=+\-@\t\r＝＋－＠])/, '');
const lines = (text: string | null | undefined) => (text ?? '').replace(/\r\n?/g, '\n');

const note = fc.oneof(
  fc.constantFrom(...NAMES, '=HYPERLINK("x")', '@SUM(1)', 'Asked Dr. X,\n"H-1B?" ; yes', '\t-1'),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
);
const inputs: fc.Arbitrary<CsvInput> = programsArbitrary.chain((programs) => {
  const about = <T>(value: fc.Arbitrary<T>) =>
    fc.array(fc.option(value), { minLength: programs.length, maxLength: programs.length }).map(
      (values) =>
        new Map(
          programs.flatMap(({ acgmeId }, index) => {
            const given = values[index];
            return given == null ? [] : [[acgmeId, given] as const];
          }),
        ),
    );
  return fc.record({
    result: answerArbitrary(programs),
    programs: fc.constant(new Map<string, Program>(programs.map((program) => [program.acgmeId, program]))),
    session: fc.record({
      marks: about(fc.constantFrom<Mark>('pinned', 'excluded', 'applied')),
      notes: about<ProgramNote>(fc.record({ note, favourite: fc.boolean() })),
      ownFacts: fc.constant([]),
      profile: fc.constant(null),
    }),
    all: fc.boolean(),
  });
});

it('is read back by another library as it was, in order of worth, and no cell runs in a spreadsheet', () => {
  let listed = 0;
  fc.assert(
    fc.property(inputs, (input) => {
      const { result, programs, session, all } = input;
      const text = listCsv(input);
      expect(text.startsWith(all ? '\ufeffPlace,Standing,Why,Program,' : '\ufeffPlace,Program,')).toBe(true);
      expect(text.endsWith('\r\n')).toBe(true);
      const rows = rowsOf(text);
      const wanted = [result.list, ...(all ? [result.notChosen, result.excluded] : [])].flat();
      expect(rows.map((row) => row['ACGME id'])).toEqual(wanted.map(({ acgmeId }) => acgmeId));
      for (const [index, row] of rows.entries()) {
        const id = row['ACGME id'] ?? '';
        const program = programs.get(id);
        expect(plain(row.Program)).toBe(lines(program?.institution));
        expect(plain(row.City)).toBe(lines(program?.city));
        expect(row.Website).toBe(program?.website ?? '');
        expect(row['NRMP code']).toBe(program?.nrmpCode ?? '');
        expect(plain(row['Your note'])).toBe(lines(session.notes.get(id)?.note));
        expect(row.Favourite).toBe(session.notes.get(id)?.favourite === true ? 'yes' : '');
        expect(row.Place).toBe(index < result.list.length + result.notChosen.length ? String(index + 1) : '');
        for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[=+\-@\t\r＝＋－＠]/);
      }
      for (const [index, program] of result.list.entries()) {
        const row = rows[index];
        listed += 1;
        expect(row?.Band).toBe(program.band);
        expect(row?.Signal).toBe(program.signal === 'plain' ? '' : program.signal);
        const chances = ['low', 'middle', 'high'].map((end) => row?.[`Chance of an interview, ${end} (%)`]);
        if (result.summary.support !== 'within') expect(chances).toEqual(['', '', '']);
        else for (const chance of chances) expect(chance).toMatch(/^(\d{1,2}|100|under 1|over 99)$/);
      }
    }),
    { numRuns: runs },
  );
  expect(listed).toBeGreaterThan(runs / 10);
  if (process.env.PRELUDE_DEEP === '1') console.log(`spreadsheets read back: ${runs}`);
});

it('says where each program stands, and why', () => {
  const programs = ['1400000001', '1400000002', '1400000003', '1400000004'].map(
    (acgmeId): Program => ({
      ...{
        acgmeId,
        nrmpCode: null,
        institution: `Hospital ${acgmeId.at(-1)}`,
        listedAs: 'x',
        city: 'Here',
        state: 'NY',
      },
      ...{ website: null, place: null, listed: '2026', source: { title: 'a list', url: null }, tracks: [], facts: [] },
    }),
  );
  const [answer] = fc.sample(answerArbitrary(programs), 1);
  const [first] = fc.sample(
    answerArbitrary(programs).filter(({ list }) => list.length > 0),
    1,
  );
  if (answer === undefined || first?.list[0] === undefined) throw new Error('no answer');
  const text = listCsv({
    all: true,
    programs: new Map(programs.map((program) => [program.acgmeId, program])),
    session: { marks: new Map([['1400000004', 'excluded']]), notes: new Map(), ownFacts: [], profile: null },
    result: {
      ...answer,
      list: [{ ...first.list[0], acgmeId: '1400000001' }],
      notChosen: [{ acgmeId: '1400000002', reason: 'Number 2 of 2; your list ends at 1.', group: null }],
      excluded: [
        { acgmeId: '1400000003', gate: 'J-1 sponsorship', source: 'its page', date: '2026' },
        { acgmeId: '1400000004', gate: 'left out by you', source: 'your profile', date: '2026-11-22' },
      ],
    },
  });
  expect(rowsOf(text).map((row) => [row.Place, row.Standing, row.Why, row['Your mark']])).toEqual([
    ['1', 'in your list', '', ''],
    ['2', 'not chosen', 'Number 2 of 2; your list ends at 1.', ''],
    ['', 'closed to you', 'J-1 sponsorship.', ''],
    ['', 'left out by you', '', 'left out'],
  ]);
});
