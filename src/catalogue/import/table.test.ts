import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isFormula, readTable } from './table.ts';

const cell = fc.string({ unit: 'grapheme', maxLength: 8 });
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

it('gives back every cell of a table that was quoted whole', () => {
  const row = fc.array(cell, { minLength: 2, maxLength: 2 });
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), (rows) => {
      fc.pre(rows.some((cells) => cells.some((text) => text.trim() !== '')));
      const csv = [['id', 'h1b'], ...rows].map((cells) => cells.map(quoted).join(',')).join('\n');
      expect(readTable(csv)).toEqual({ ok: true, value: { header: ['id', 'h1b'], rows } });
    }),
  );
});

it.each([
  [',', ''],
  [';', ''],
  [';', '\r\n'],
  ['\t', '\r\n'],
  ['\t', '\n\n\n'],
])('reads cells separated by %j, the end of the file being %j', (mark, end) => {
  const csv = [
    ['id', 'h1b'],
    ['1403521470', 'yes'],
    ['1403521485', 'no'],
  ]
    .map((row) => row.join(mark))
    .join('\r\n');
  const read = readTable(`${csv}${end}`);
  expect(read.ok && read.value.rows).toEqual([
    ['1403521470', 'yes'],
    ['1403521485', 'no'],
  ]);
});

it.each([
  ['nothing', '', '', /empty/],
  ['blanks', ' \n \n', '', /empty/],
  ['a header alone', 'id,h1b\n', '', /no rows/],
  ['a quote left open', 'id,h1b\n1,yes\n2,"yes\n3,no\n', 'row 3', /not closed/],
  ['a million columns', `${'c,'.repeat(1_000_000)}\n1,2`, 'row 1', /1000001 columns/],
  ['a million cells in a row', `a,b\n${','.repeat(1_000_000)}`, 'row 2', /1000001 columns/],
  ['too many rows', `a,b\n${'1,2\n'.repeat(60_000)}`, '', /more than 50000 rows/],
])('refuses %s', (_what, csv, at, message) => {
  const read = readTable(csv);
  expect(read.ok ? [] : read.error).toEqual([{ at, message: expect.stringMatching(message) }]);
});

it('never throws', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(',', '"', '\n', '\r', ';', '\t', 'a', '=', ' ', '|') }), (csv) => {
      const read = readTable(csv);
      if (!read.ok) expect(read.error.length).toBeGreaterThan(0);
    }),
    { numRuns: 1000 },
  );
});

it.each([
  '=1+1',
  '=HYPERLINK("http://x")',
  '+cmd',
  '@SUM(A1)',
  '-2+A1',
  '-cmd|x',
  ' =1',
  '\t=1',
  '\tx',
  '\rx',
  '=',
  '@',
  '＝1+1',
  '＠SUM(A1)',
])('%j starts a formula', (text) => {
  expect(isFormula(text)).toBe(true);
});

it.each(['', '-', '-5', '+5', '-1,234.5', '- 3 %', '+1 (212) 555-0100', 'a=b', 'x@y', '5-3', '12%', 'no'])(
  '%j is no formula',
  (text) => {
    expect(isFormula(text)).toBe(false);
  },
);
