import fc from 'fast-check';
import { expect, it } from 'vitest';
import { IMPORT_LIMIT_BYTES, type ImportOptions, importOwnFacts } from './import.ts';

const deep = process.env.PRELUDE_DEEP === '1';
const options: ImportOptions = {
  columns: { acgmeId: 'Program ID', facts: { visa_h1b: 'H1B', img_share: 'IMG %' }, seenOn: null, source: null },
  seenOn: '2026-11-20',
  source: 'my own table',
  known: new Set(['1403521470', '1403521485', '1403511263']),
};
const bytes = (text: string) => new TextEncoder().encode(text);
const run = (text: string, more: Partial<ImportOptions> = {}) => importOwnFacts(bytes(text), { ...options, ...more });
const wrong = (text: string, more: Partial<ImportOptions> = {}) => {
  const read = run(text, more);
  return read.ok ? [] : read.error.map(({ at, message }) => `${at}: ${message}`);
};

it('reads the facts of every row, in the profile’s shape', () => {
  const read = run('\ufeffName,Program ID,H1B,IMG %\nA,1403521470,Yes,80%\nB,1403521485,no,?\n,,,\n');
  expect(read).toEqual({
    ok: true,
    value: {
      facts: [
        { acgmeId: '1403521470', fact: 'visa_h1b', value: 'yes', seenOn: '2026-11-20', source: 'my own table' },
        { acgmeId: '1403521470', fact: 'img_share', value: 80, seenOn: '2026-11-20', source: 'my own table' },
        { acgmeId: '1403521485', fact: 'visa_h1b', value: 'no', seenOn: '2026-11-20', source: 'my own table' },
      ],
      skipped: [],
    },
  });
});

it('takes day and source from the row where it gives them', () => {
  const columns = { ...options.columns, seenOn: 'Seen', source: 'From' };
  const read = run(
    'Program ID,H1B,IMG %,Seen,From\n1403521470,y,,2026-10-01,their page\n1403521485,n,,,\n1403511263,n,,1 Oct,x\n',
    { columns },
  );
  expect(read.ok && read.value.facts.map(({ seenOn, source }) => [seenOn, source])).toEqual([
    ['2026-10-01', 'their page'],
    ['2026-11-20', 'my own table'],
  ]);
  expect(read.ok && read.value.skipped).toEqual([
    { at: 'row 4', message: '"1 Oct" is not a date; write a date such as 2026-11-20' },
  ]);
});

it('leaves out what it cannot read or does not know, and says where', () => {
  const read = run('Program ID,H1B,IMG %\n1403521470,maybe,80\n1400000000,yes,1%\n1403521485,J-1 only,20%\n');
  expect(read.ok && read.value.facts.map(({ acgmeId, fact }) => `${acgmeId} ${fact}`)).toEqual([
    '1403521470 img_share',
    '1403521485 img_share',
  ]);
  expect(read.ok && read.value.skipped.map(({ at }) => at)).toEqual([
    'row 2, column "H1B"',
    'row 3',
    'row 4, column "H1B"',
  ]);
});

it.each([
  [
    'Program ID,H1B,IMG %\n14035,yes,\n',
    'row 2, column "Program ID": "14035" is not an ACGME id; it has ten digits, such as 1403521470',
  ],
  [
    'Program ID,H1B,IMG %\n1.40E+09,yes,\n',
    'row 2, column "Program ID": "1.40E+09" is not an ACGME id; format the column as text, then save again',
  ],
  [
    'Program ID,H1B,IMG %\n1403521470,yes,\n1403521470,no,\n',
    'row 3: 1403521470 stands already in row 2; keep one of them',
  ],
  [
    'Program ID,H1B,IMG %\n1403521470,=HYPERLINK("x"),\n',
    'row 2, column "H1B": "=HYPERLINK(\\"x\\")" starts a formula; write it as plain text',
  ],
  [
    'Program ID,H1B,IMG %,Note\n1403521470,yes,,@me\n',
    'row 2, column "Note": "@me" starts a formula; write it as plain text',
  ],
  ['Program ID,H1B\n1403521470,yes\n', 'header: has no column "IMG %"; it has "Program ID", "H1B"'],
  ['Program ID,H1B,h1b,IMG %\n1403521470,yes,,\n', 'header: has the column "H1B" twice; rename one'],
  ['', ': is empty; it needs a header and at least one row'],
])('refuses the whole of %j', (text, line) => {
  expect(wrong(text)).toEqual([line]);
});

it('keeps the other rows on demand, and lists the bad ones', () => {
  const read = run('Program ID,H1B,IMG %\n1403521470,yes,\n12,no,\n1403521485,=1,\n1403511263,no,\n', {
    skipBadRows: true,
  });
  expect(read.ok && read.value.facts.map(({ acgmeId }) => acgmeId)).toEqual(['1403521470', '1403511263']);
  expect(read.ok && read.value.skipped.map(({ at }) => at)).toEqual([
    'row 3, column "Program ID"',
    'row 4, column "H1B"',
  ]);
});

it('refuses a file by its size before reading it', () => {
  const read = importOwnFacts(new Uint8Array(IMPORT_LIMIT_BYTES + 1), options);
  expect(read.ok ? [] : read.error.map(({ message }) => message)).toEqual([
    'is larger than 20 MB; keep only the rows and columns you need',
  ]);
});

it('never throws, and imports only known programs, facts that were mapped and each once', () => {
  const runs = deep ? 50_000 : 1000;
  const id = fc.constantFrom('1403521470', '1403521485', '1403511263', '1400000000', '14', '"1403521470"');
  const text = fc.oneof(fc.string(), fc.constantFrom('yes', 'no', '80%', '=1', '"', '-', 'x,y'));
  const row = fc.tuple(id, text, text).map((cells) => cells.join(','));
  const table = fc.array(row, { maxLength: 4 }).map((rows) => bytes(['Program ID,H1B,IMG %', ...rows].join('\n')));
  fc.assert(
    fc.property(fc.oneof(fc.uint8Array(), fc.string().map(bytes), table), fc.boolean(), (given, skipBadRows) => {
      const read = importOwnFacts(given, { ...options, skipBadRows });
      if (!read.ok) return;
      const keys = read.value.facts.map(({ acgmeId, fact }) => `${acgmeId} ${fact}`);
      expect(new Set(keys).size).toBe(keys.length);
      for (const { acgmeId, fact } of read.value.facts) {
        expect(options.known.has(acgmeId)).toBe(true);
        expect(Object.keys(options.columns.facts)).toContain(fact);
      }
    }),
    { numRuns: runs },
  );
  if (deep) console.log(`import: ${runs} arbitrary files`);
});
