import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { Zip, ZipDeflate, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { isCalendar, readPeopleFile } from './read-people-file.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const lineOf = (bytes: Uint8Array) => {
  const read = readPeopleFile(bytes);
  return read.ok ? `read as ${read.value.kind}` : read.error.map(({ at, message }) => `${at}: ${message}`).join(' | ');
};
const repeated = (text: string, length: number) =>
  utf8(text.repeat(Math.ceil(length / text.length))).subarray(0, length);
/** Seconds of this process, whatever else the machine does meanwhile. */
const secondsOf = (act: () => void) => {
  const before = process.cpuUsage();
  act();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
};
const LINKEDIN =
  'First Name,Last Name,URL,Email Address,Company,Position,Connected On\r\nAda,Example,,,,,28 Sep 2026\r\n';

it.each([
  ['contacts.vcf', 'vcard', 3],
  ['linkedin-connections.csv', 'linkedin', 3],
  ['google-contacts.csv', 'google', 2],
  ['outlook-contacts.csv', 'outlook', 1],
])('reads samples/people/%s', (name, source, count) => {
  const read = readPeopleFile(new Uint8Array(readFileSync(`samples/people/${name}`)));
  expect(read).toMatchObject({ ok: true, value: { kind: 'people', source, skipped: [], notes: [] } });
  expect(read.ok && read.value.kind === 'people' && read.value.people).toHaveLength(count);
});

it('offers samples/people/team-sheet.csv for mapping', () => {
  const read = readPeopleFile(new Uint8Array(readFileSync('samples/people/team-sheet.csv')));
  expect(read).toMatchObject({ ok: true, value: { kind: 'table', guess: { name: 0, email: 1, phone: 2 } } });
});

it('finds Connections.csv in LinkedIn’s zip, in whatever folder', () => {
  const zip = zipSync({
    'Basic_LinkedInDataExport_11-22-2026/Profile.csv': utf8('First Name\nAda\n'),
    'Basic_LinkedInDataExport_11-22-2026/Connections.csv': utf8(LINKEDIN),
    '__MACOSX/._Connections.csv': new Uint8Array(10),
  });
  expect(readPeopleFile(zip)).toMatchObject({
    ok: true,
    value: { source: 'linkedin', people: [{ fields: { name: 'Ada Example' } }] },
  });
});

it('reads the only address book of another zip, stored or packed', () => {
  const book = utf8('BEGIN:VCARD\nVERSION:3.0\nFN:Ada\nEND:VCARD\n');
  for (const level of [0, 9] as const) {
    expect(readPeopleFile(zipSync({ 'a/b/All.vcf': book, 'a/readme.txt': book }, { level }))).toMatchObject({
      ok: true,
      value: { source: 'vcard', people: [{ fields: { name: 'Ada' } }] },
    });
  }
});

it.each([
  ['an empty file', new Uint8Array(), /is empty/],
  ['blank lines', utf8('\ufeff \r\n\n\t'), /is empty/],
  ['100 MB', new Uint8Array(100_000_000), /is larger than 50 MB, which no address book is/],
  ['NUL bytes', utf8(`name,mail\nAda\0,x`), /holds a NUL byte/],
  ['a calendar', utf8('BEGIN:VCALENDAR\r\nEND:VCALENDAR'), /is a calendar, not an address book/],
  ['a web page', utf8('<!DOCTYPE html><html>'), /is a page or a document/],
  ['a PDF', utf8('%PDF-1.7\n'), /is a page or a document/],
  ['other JSON', utf8('{"a":1}'), /is JSON, but neither contacts nor a backup/],
  ['prose', utf8('Dear Dr. Lopez\nthank you'), /is no address book/],
  ['a workbook', zipSync({ '[Content_Types].xml': utf8('x'), 'xl/a.xml': utf8('x') }), /is an Excel workbook/],
  ['a zip of pictures', zipSync({ 'a.png': utf8('x') }), /is a zip without Connections\.csv, a vCard or a CSV/],
  [
    'a zip of several books',
    zipSync({ 'a.vcf': utf8('x'), 'b.csv': utf8('y') }),
    /is a zip with 2 files that may hold people/,
  ],
  [
    'a zip of 10,001 files',
    zipSync(Object.fromEntries(Array.from({ length: 10_001 }, (_, n) => [`${n}`, new Uint8Array()]))),
    /is a zip of more than 10000 files/,
  ],
  ['a zip cut short', zipSync({ 'Connections.csv': utf8(LINKEDIN) }).subarray(0, 80), /is a damaged zip/],
  ['more cards than anybody knows', utf8('BEGIN:VCARD\nEND:VCARD\n'.repeat(60_000)), /holds more than 50000 cards/],
])('refuses %s with one line', (_, bytes, line) => {
  expect(lineOf(bytes)).toMatch(line);
});

it('refuses a zip bomb, whether it tells its size or lies about it', () => {
  const honest = zipSync({ 'Connections.csv': new Uint8Array(60_000_000) });
  expect(honest.length).toBeLessThan(200_000);
  expect(lineOf(honest)).toMatch(/unpacks to more than 50 MB/);
  const lying = honest.slice();
  const view = new DataView(lying.buffer);
  // The size in the header of the file and in the directory.
  for (let at = 0; at + 4 < lying.length; at += 1)
    if (view.getUint32(at, true) === 60_000_000) view.setUint32(at, 1000, true);
  expect(lineOf(lying)).toMatch(/unpacks to more than 50 MB/);
});

it('tells backups apart, plain and sealed', () => {
  const plain = '\ufeff{\n"clock":"0","format":"prelude-workspace"';
  expect(readPeopleFile(utf8(plain))).toEqual({
    ok: true,
    value: { kind: 'backup', sealed: false, text: plain.slice(1) },
  });
  const sealed = '{"format":"prelude-sealed","version":1';
  expect(readPeopleFile(utf8(sealed))).toEqual({ ok: true, value: { kind: 'backup', sealed: true, text: sealed } });
});

it('says that the encoding was guessed', () => {
  const read = readPeopleFile(Uint8Array.from(Buffer.from(LINKEDIN.replace('Ada', 'Núria'), 'latin1')));
  expect(read).toMatchObject({
    ok: true,
    value: { people: [{ fields: { name: 'Núria Example' } }], notes: [expect.stringContaining('Windows-1252')] },
  });
});

it('knows a calendar', () => {
  expect(isCalendar(utf8('\ufeffBEGIN:VCALENDAR\r\nVERSION:2.0'))).toBe(true);
  expect(isCalendar(utf8('BEGIN:VCARD'))).toBe(false);
});

it.each([
  ['quotes', repeated('"', 1e6)],
  ['quoted lines', repeated('"a,"b\n', 1e6)],
  ['quotes in LinkedIn’s file', utf8(LINKEDIN + '"A,B,,,,,\n'.repeat(100_000))],
  ['commas', repeated(',', 1e6)],
  ['spaces in a cell', utf8(`name,email\nAda,${' '.repeat(1e6)}x`)],
  ['empty lines', utf8(`${'\n'.repeat(1e6)}name,mail`)],
  ['beginnings', repeated('BEGIN:VCARD\n', 1e6)],
  ['empty cards', repeated('BEGIN:VCARD\nEND:VCARD\n', 1e6)],
  ['small cards', repeated('BEGIN:VCARD\nVERSION:3.0\nFN:A\nEND:VCARD\n', 1e6)],
  ['folds', utf8(`BEGIN:VCARD\nFN:A\n${' a\n'.repeat(330_000)}END:VCARD`)],
  ['soft breaks', utf8(`BEGIN:VCARD\nFN;QUOTED-PRINTABLE:${'=41=\n'.repeat(200_000)}\nEND:VCARD`)],
  ['parameters', utf8(`BEGIN:VCARD\nFN${';TYPE=a'.repeat(140_000)}:A\nEND:VCARD`)],
  ['e-mails', utf8(`BEGIN:VCARD\nFN:A\n${'EMAIL:a@b.c\n'.repeat(80_000)}END:VCARD`)],
  ['bytes of no encoding', Uint8Array.from({ length: 1e6 }, (_, index) => 128 + ((index * 7) % 128))],
  ['beginnings of zips', repeated('PK\u0003\u0004', 1e6)],
])('comes to an end with 1 MB of %s', (_, bytes) => {
  // What runs away takes longer than any test may.
  expect(readPeopleFile(bytes).ok).toBeTypeOf('boolean');
});

const deep = process.env.PRELUDE_DEEP === '1';
const runs = deep ? 20_000 : 300;

const start = fc.constantFrom(
  '',
  'BEGIN:VCARD\nFN:A\n',
  LINKEDIN,
  'name,email\n',
  'First Name,Last Name,E-mail Address,Job Title\n',
  'Given Name,E-mail 1 - Value\n',
  '"',
  '{"format":"prelude-sealed"',
  '\ufeff',
  'sep=;\n',
  'BEGIN:VCARD\nVERSION:2.1\nN;QUOTED-PRINTABLE:=',
);
const piece = fc.oneof(
  fc.uint8Array({ maxLength: 30 }),
  fc
    .constantFrom('"', ',', ';', '\n', '\r', '\t', '=', ':', 'END:VCARD\n', 'BEGIN:VCARD\n', ' ::: ', "'=", '\\')
    .map(utf8),
);
const bytes = fc
  .tuple(start, fc.array(piece, { maxLength: 20 }))
  .map(([head, pieces]) => Buffer.concat([utf8(head), ...pieces]));
const zipped = fc.tuple(bytes, fc.nat(), fc.nat({ max: 255 })).map(([inner, at, byte]) => {
  const zip = zipSync({ 'Connections.csv': new Uint8Array(inner) });
  zip[at % zip.length] = byte;
  return zip;
});

it('never throws, whatever bytes it is given, and its refusal is one line', () => {
  let done = 0;
  fc.assert(
    fc.property(fc.oneof({ weight: 4, arbitrary: bytes }, { weight: 1, arbitrary: zipped }), (given) => {
      const read = readPeopleFile(new Uint8Array(given));
      if (!read.ok) {
        expect(read.error).toHaveLength(1);
        expect(read.error[0]?.message).not.toMatch(/\n|^$/);
      }
      done += 1;
    }),
    { numRuns: runs },
  );
  if (deep) console.log(`readPeopleFile: ${done} random files, none threw`);
});

it('comes to an end with 1 MB of anything, over and over', () => {
  let slowest = 0;
  const some = fc.oneof(
    bytes,
    fc.array(piece, { minLength: 1, maxLength: 6 }).map((pieces) => Buffer.concat(pieces)),
  );
  fc.assert(
    fc.property(
      start,
      some.filter(({ length }) => length > 0),
      (head, pattern) => {
        const whole = Buffer.concat([utf8(head), Buffer.alloc(1e6, pattern)]);
        const seconds = secondsOf(() => expect(readPeopleFile(new Uint8Array(whole)).ok).toBeTypeOf('boolean'));
        slowest = Math.max(slowest, seconds);
      },
    ),
    { numRuns: deep ? 500 : 10 },
  );
  if (deep)
    console.log(`readPeopleFile: 500 patterns of 1 MB, the slowest took ${slowest.toFixed(2)} s of processor time`);
});

it('reads a zip written as a stream, whose sizes follow the data', () => {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((_, chunk) => chunks.push(chunk));
  const noise = Uint8Array.from({ length: 60_000 }, (_, index) => (index * 7919) % 251);
  for (const [name, content] of [
    ['Profile.csv', noise],
    ['Connections.csv', utf8(LINKEDIN + 'Bo,Sample,,,,,\r\n'.repeat(9000))],
  ] as const) {
    const entry = new ZipDeflate(name);
    zip.add(entry);
    entry.push(content, true);
  }
  zip.end();
  const read = readPeopleFile(new Uint8Array(Buffer.concat(chunks)));
  expect(read.ok && read.value.kind === 'people' && read.value.people).toHaveLength(9001);
});
