import fc from 'fast-check';
import { expect, it } from 'vitest';
import { FORMULA, withoutApostrophe } from './formula.ts';
import { firstHeader } from './header.ts';
import { readTable } from './read-table.ts';
import { writeTable } from './write-table.ts';

const read = (text: string) => readTable(text, firstHeader(text));
const rowsOf = (text: string) => {
  const table = read(text);
  return table.ok ? table.value.rows : table.error;
};

it('gives back every cell of a table that Prelude wrote, formulas and line breaks included', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 8 }).map((text) => text.replace(/\r\n?/g, '\n')),
    fc.constantFrom('=cmd|x', '+1 555 010 0101', "'=1", "''+x", '-', '@me', 'a"b', 'a,b;c', 'two\nlines', '\tx'),
  );
  const row = fc.tuple(cell, cell).filter((cells) => cells.some((text) => text.trim() !== ''));
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), (rows) => {
      const text = writeTable([['name', 'mail'], ...rows]).slice(1);
      expect(rowsOf(text.replaceAll('\r\n', '\n'))).toMatchObject(rows.map((cells) => ({ cells })));
    }),
  );
});

it('writes no cell that a spreadsheet would run', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('=', '+', '-', '@', "'", '\t', 'x', ' ') }), (text) => {
      const written = FORMULA.test(text) ? `'${text}` : text;
      expect(written).not.toMatch(/^[=+\-@\t]/);
      expect(withoutApostrophe(written)).toBe(text);
    }),
  );
});

it.each([',', ';', '\t'])('finds out that cells are separated by %j', (mark) => {
  const text = [
    ['name', 'mail'],
    ['Lopez, Maria; MD', 'm@example.org'],
  ]
    .map((cells) => cells.map((cell) => `"${cell}"`).join(mark))
    .join('\n');
  expect(rowsOf(text)).toEqual([{ at: 'row 2', cells: ['Lopez, Maria; MD', 'm@example.org'] }]);
});

it('passes over blank lines and the word on the delimiter', () => {
  expect(rowsOf('\n\nsep=;\nname;mail\n\nAda;a@example.org\n;\n')).toEqual([
    { at: 'row 6', cells: ['Ada', 'a@example.org'] },
  ]);
});

it('reads a table whose every line is one quoted cell', () => {
  expect(rowsOf('"name,mail"\n"Ada ""A"" Lopez,a@example.org"\n"""Lopez, Bo"",b@example.org"')).toEqual([
    { at: 'row 2', cells: ['Ada "A" Lopez', 'a@example.org'] },
    { at: 'row 3', cells: ['Lopez, Bo', 'b@example.org'] },
  ]);
});

it('leaves out the line with a broken quote alone; cells of several lines above and below it are read', () => {
  const text = 'name,note\nAda,"two\nlines"\nBo,"open\nCy,c\nDi,"again\ntwo"\nEd,e';
  const table = read(text);
  expect(table).toMatchObject({
    ok: true,
    value: {
      rows: [
        { cells: ['Ada', 'two\nlines'] },
        { cells: ['Cy', 'c'] },
        { cells: ['Di', 'again\ntwo'] },
        { cells: ['Ed', 'e'] },
      ],
      skipped: [{ at: 'line 4', reason: 'a quote is opened here and not closed; close it or delete it' }],
    },
  });
});

it('reads on below any number of broken quotes', () => {
  const lines = Array.from({ length: 200 }, (_, index) => (index % 2 === 0 ? `Bad ${index},"x` : `Good ${index},y`));
  const table = read(['name,note', ...lines].join('\n'));
  expect(table.ok && table.value.rows.map(({ cells }) => cells[0])).toEqual(
    lines.filter((line) => line.startsWith('Good')).map((line) => line.split(',')[0]),
  );
  expect(table.ok && table.value.skipped).toHaveLength(100);
  expect(table.ok && table.value.skipped.at(-1)?.at).toBe('line 200');
});

it('leaves out a row whose values stand in the wrong columns', () => {
  expect(read('name,company,mail\nAda,Example Hospital, Inc.,a@example.org\nBo,,,,\n')).toMatchObject({
    ok: true,
    value: {
      rows: [{ at: 'row 3' }],
      skipped: [
        { at: 'row 2', reason: 'has 4 cells where the header has 3; put the one that holds a comma in quotes' },
      ],
    },
  });
});

it.each([
  ['"name,mail\nAda,a', /line 1: a quote is opened in the header/],
  [`${'a,'.repeat(600)}\n`, /row 1: has 601 columns; at most 500 are read/],
  [`name,mail\n${'a,b\n'.repeat(50_001)}`, /has more than 50000 rows; split it/],
  ['x'.repeat(200_000), /line 1: is too long to be the header of a table/],
])('refuses %#', (text, message) => {
  const table = read(text);
  expect(table.ok ? '' : table.error.map((one) => `${one.at}: ${one.message}`).join()).toMatch(message);
});
