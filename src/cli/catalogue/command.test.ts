import { mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import file from '../../../data/catalogue/internal-medicine.json' with { type: 'json' };
import { readOwnFacts } from '../../catalogue/own-facts.ts';
import type { Catalogue } from '../../catalogue/program.ts';
import { readCatalogue } from '../../catalogue/read.ts';
import { catalogueCommand } from './command.ts';

const shipped = file as { readonly programs: readonly object[] };
const read = readCatalogue(shipped);
const catalogue: Catalogue = read.ok ? read.value : { specialty: '', programs: [] };
const known = new Set(catalogue.programs.map(({ acgmeId }) => acgmeId));
const run = (args: readonly string[], json = false) => catalogueCommand(args, { json, catalogue });
let folder = '';
const path = (name: string) => join(folder, name);
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'prelude-catalogue-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function table(name: string, content: string | Uint8Array): Promise<string> {
  await writeFile(path(name), content);
  return path(name);
}

const MAP = ['--map', 'acgme_id="Program ID",visa_h1b=H1B', '--seen-on', '2026-11-20'];
const HEADER = 'Program ID,H1B\n';

it('searches', async () => {
  const found = await run(['search', 'mt', 'sinai', 'morningside']);
  expect(found.exit).toBe(0);
  expect(found.out).toMatch(
    /^\d{10} {2}\S+ +NY {2}New York {2}Icahn School of Medicine at Mount Sinai\/.*Morningside-West\n$/,
  );
  const all = await run(['search', 'a'], false);
  expect(all.out).toMatch(/and \d+ more; add a word\n$/);
  const json = await run(['search', 'BMC'], true);
  expect(JSON.parse(json.out).programs[0]).toMatchObject({
    institution: 'Boston University Medical Center',
    state: 'MA',
  });
});

it('says when nothing is found, or nothing asked', async () => {
  expect(await run(['search', 'xyzzyplugh'])).toMatchObject({ exit: 1, out: '' });
  expect(JSON.parse((await run(['search', 'xyzzyplugh'], true)).out)).toEqual({ query: 'xyzzyplugh', programs: [] });
  expect(await run(['search'])).toMatchObject({ exit: 2, out: '' });
  expect((await run(['bake'])).err).toMatch(/"bake" is nothing the catalogue does/);
  expect((await run([])).exit).toBe(2);
});

it('shows all that is known of a program, and what is not', async () => {
  const shown = await run(['show', '140-11-00950']);
  expect(shown.out).toContain('own-page, 2022');
  expect(shown.out).toContain('https://www.mhs.net/');
  expect(shown.out).toContain('Not known: img_share, step2ck_minimum, max_failed_attempts');
  const json = JSON.parse((await run(['show', '1401100950'], true)).out);
  expect(json).toMatchObject({ acgmeId: '1401100950', knownCategorical: true });
  const bare = catalogue.programs.find(
    ({ tracks }) => tracks.length > 0 && !tracks.some(({ kind }) => kind === 'categorical'),
  );
  expect((await run(['show', bare?.acgmeId ?? ''])).out).toContain('no categorical track is known');
  expect(await run(['show', '1400000000'])).toMatchObject({ exit: 1, err: expect.stringContaining('1400000000') });
  expect(await run(['show', '14'])).toMatchObject({ exit: 2, out: '' });
  expect((await run(['show'])).exit).toBe(2);
});

it('shows every program without a gap or an undefined', async () => {
  for (const { acgmeId } of catalogue.programs) {
    const { exit, out } = await run(['show', acgmeId]);
    expect(exit).toBe(0);
    expect(out).not.toMatch(/undefined|null|NaN|\[object/);
  }
});

it('finds the shipped catalogue sound', async () => {
  const { exit, out } = await run(['check']);
  expect(exit).toBe(0);
  expect(out).toContain('every fact has a source, a date and a status; every id is well formed');
  expect(out).toMatch(/709 +programs\n/);
  expect(out).toMatch(/2,506 +facts\n/);
  expect(JSON.parse((await run(['check'], true)).out)).toMatchObject({
    sound: true,
    counts: { programs: 709, facts: 2506 },
  });
});

it("lists each problem of a user's own file with its place", async () => {
  const facts = [{ acgmeId: '1401100950', fact: 'visa_h1b', value: 'perhaps', seenOn: '2026-11-20' }];
  const own = await table('own.json', JSON.stringify({ knownFacts: facts }));
  expect(await run(['check', own])).toEqual({
    exit: 2,
    out: '',
    err: `${own}: knownFacts[0].value: "perhaps" is neither "yes" nor "no"\n`,
  });
  const spoilt = await table(
    'spoilt.json',
    JSON.stringify({ ...shipped, programs: [{ ...shipped.programs[0], id: '1' }] }),
  );
  expect((await run(['check', spoilt])).err).toBe(`${spoilt}: programs[0].id: "1" is not an ACGME id (ten digits)\n`);
  const list = await table('list.json', '[1,');
  expect(await run(['check', list])).toMatchObject({ exit: 2, out: '' });
  expect((await run(['check', await table('x.csv', HEADER)])).err).toContain('catalogue import');
  expect((await run(['check', path('absent.json')])).exit).toBe(2);
});

it('imports a table as own facts, which check finds sound', async () => {
  const file = await table('mine.csv', `\ufeff${HEADER}1403521470,Yes\r\n1403521485,no\r\n1400000000,yes\r\n`);
  const out = path('own-facts.json');
  const done = await run(['import', file, ...MAP, '--source', 'their open day', '--out', out]);
  expect(done).toEqual({
    exit: 0,
    out: '',
    err:
      `${file}: row 4: 1400000000 is no internal medicine program of the catalogue\n` +
      `2 own facts of 2 programs, written to ${out}; 1 place left out\n`,
  });
  expect(readOwnFacts(JSON.parse(await readFile(out, 'utf8')), known)).toMatchObject({ ok: true });
  expect((await run(['check', out])).out).toContain('2 own facts of 2 programs');
  expect((await readdir(folder)).filter((name) => name.startsWith('.prelude'))).toEqual([]);
  const json = JSON.parse((await run(['import', file, ...MAP], true)).out);
  expect(json).toMatchObject({ added: 2, skipped: [{ at: 'row 4' }] });
  expect(json.knownFacts[0]).toEqual({
    acgmeId: '1403521470',
    fact: 'visa_h1b',
    value: 'yes',
    seenOn: '2026-11-20',
    source: null,
  });
});

it('never writes over a file that is there', async () => {
  const file = await table('again.csv', `${HEADER}1403521470,yes\n`);
  const out = await table('precious.json', 'precious');
  const refused = await run(['import', file, ...MAP, '--out', out]);
  expect(refused).toEqual({
    exit: 2,
    out: '',
    err: `${out}: is there already; name another file, or delete it first\n`,
  });
  expect(await readFile(out, 'utf8')).toBe('precious');
});

const hostile: readonly (readonly [string, string | Uint8Array, RegExp])[] = [
  ['empty.csv', '', /empty\.csv: is empty/],
  [
    'formula.csv',
    `${HEADER}1403521470,"=HYPERLINK(""http://x"")"\n`,
    /formula\.csv: row 2, column "H1B": .*starts a formula/,
  ],
  ['malformed.csv', `${HEADER}14035,yes\n`, /malformed\.csv: row 2, column "Program ID": "14035" is not an ACGME id/],
  ['twice.csv', `${HEADER}1403521470,yes\n1403521470,no\n`, /twice\.csv: row 3: 1403521470 stands already in row 2/],
  ['latin.csv', Uint8Array.from([...Buffer.from(`${HEADER}1403521470,yes\n`), 0xe9]), /latin\.csv: line 3: .*Latin-1/],
  ['utf16.csv', Buffer.from(`\ufeff${HEADER}1403521470,yes\n`, 'utf16le'), /utf16\.csv: is in UTF-16; save it again/],
  ['nul.csv', `${HEADER}1403521470,yes\n1403521485,n\0o\n`, /nul\.csv: line 3: holds a NUL byte/],
  ['quote.csv', `${HEADER}1403521470,"yes\n`, /quote\.csv: row 2: a quote is opened/],
  ['headers.csv', '1403521470,yes\n1403521485,no\n', /headers\.csv: header: has no column "Program ID"/],
  ['wide.csv', `Program ID,H1B${',x'.repeat(1_000_000)}\n1403521470,yes\n`, /wide\.csv: row 1: has 1000002 columns/],
];

it.each(hostile)('refuses %s in one clear line, exit 2, and writes nothing', async (name, content, line) => {
  const file = await table(name, content);
  const out = path(`${name}.json`);
  const refused = await run(['import', file, ...MAP, '--out', out]);
  expect(refused).toMatchObject({ exit: 2, out: '' });
  expect(refused.err).toMatch(line);
  expect(refused.err).not.toMatch(/ at .*\.ts|Error:/);
  expect(refused.err.trim().split('\n').length).toBe(1);
  expect(await readdir(folder)).not.toContain(`${name}.json`);
});

it('refuses 50 MB without reading it all', async () => {
  const file = await table('huge.csv', HEADER);
  await truncate(file, 50_000_000);
  expect(await run(['import', file, ...MAP])).toEqual({
    exit: 2,
    out: '',
    err: `${file}: is larger than 20 MB; keep only the rows and columns you need\n`,
  });
});

it('keeps the other rows where asked to', async () => {
  const file = await table('mixed.csv', `${HEADER}14035,yes\n1403521470,yes\n1403521485,=1\n`);
  const kept = await run(['import', file, ...MAP, '--skip-bad-rows']);
  expect(kept.exit).toBe(0);
  expect(JSON.parse(kept.out).knownFacts.length).toBe(1);
  expect(kept.err.split('\n').slice(0, 2)).toEqual([
    expect.stringContaining('row 2, column "Program ID"'),
    expect.stringContaining('row 4, column "H1B"'),
  ]);
  expect((await run(['import', file, ...MAP])).err).toContain('--skip-bad-rows');
});

it('has no answer where no row can be read', async () => {
  const file = await table('none.csv', `${HEADER}1400000000,yes\n1403521470,maybe\n`);
  expect(await run(['import', file, ...MAP, '--out', path('none.json')])).toMatchObject({ exit: 1, out: '' });
  expect(await readdir(folder)).not.toContain('none.json');
});

it.each([
  [[], /Give one table/],
  [['a.csv'], /Say which column/],
  [['a.csv', '--map', 'acgme_id=A,visa_h1b=B'], /when you saw/],
  [['a.csv', '--map', 'acgme_id=A,visa_h1b=B', '--seen-on', 'today'], /"today" is not a date/],
  [['a.csv', '--map', 'acgme_id=A,charm=B', '--seen-on', '2026-11-20'], /"charm" is not a fact/],
  [['a.csv', '--frobnicate'], /frobnicate/],
  [['a.csv', '--map'], /map/],
])('tells how to use it when asked wrongly: %j', async (args, message) => {
  const refused = await run(['import', ...args]);
  expect(refused).toMatchObject({ exit: 2, out: '' });
  expect(refused.err).toMatch(message);
});
