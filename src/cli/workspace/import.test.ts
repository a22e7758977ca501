import {
  chmodSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { command, file, folder, fresh, sample, workspace, workspaceOf } from './scratch.ts';

const VCARD = 'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Irene Núñez\r\nUID:u1\r\nEND:VCARD\r\n';
const LINKEDIN = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On\r\n';

describe('prelude workspace import', () => {
  it.each([
    ['contacts.vcf', 3],
    ['linkedin-connections.csv', 3],
    ['google-contacts.csv', 2],
    ['outlook-contacts.csv', 1],
    ['team-sheet.csv', 2],
  ])('brings in %s, and the second time nobody', async (name, added) => {
    const path = workspace();
    const first = await command('import', path, sample(name), '--json');
    expect({ exit: first.exit, err: first.err }).toEqual({ exit: 0, err: '' });
    expect(JSON.parse(first.out)).toEqual({
      added,
      updated: 0,
      unchanged: 0,
      skipped: [],
      possibleDuplicates: [],
      notes: [],
    });
    const bytes = readFileSync(path);
    const second = await command('import', path, sample(name), '--json');
    expect(JSON.parse(second.out)).toMatchObject({ added: 0, updated: 0, unchanged: added });
    expect(readFileSync(path).equals(bytes)).toBe(true);
    expect((await command('check', path)).exit).toBe(0);
  });

  it('fills what is missing, lists what it left out, and asks about duplicates', async () => {
    const path = workspace(
      { name: 'Irene Núñez', uid: 'u1', tracked: true },
      { name: 'Sara Khan', institution: 'Harbor' },
    );
    const people = file('people.csv', `${LINKEDIN}Sara,Khan,,,Harbor,RN,28 Sep 2026\r\n,,,,,,1 Jan 2026\r\n`);
    const { exit, out, err } = await command('import', path, people);
    expect(exit).toBe(0);
    expect(err).toBe(`${people}: row 3: has no name\n`);
    expect(out).toBe(
      `${path}: 1 person added, 0 updated, 0 known already; 1 left out\n` +
        'Perhaps the same person; Prelude merges them only when you say so:\n' +
        '  Sara Khan – Sara Khan: Both are called Sara Khan, and both are at Harbor\n',
    );
    const card = file('card.vcf', VCARD.replace('UID:u1', 'UID:u1\r\nTITLE:APD'));
    expect(JSON.parse((await command('import', path, card, '--json')).out)).toMatchObject({ added: 0, updated: 1 });
    const records: unknown = JSON.parse(readFileSync(path, 'utf8')).records;
    expect(records).toContainEqual(
      expect.objectContaining({
        id: 'id-0',
        fields: expect.objectContaining({
          title: expect.objectContaining({ value: 'APD' }),
          tracked: expect.objectContaining({ value: true }),
        }),
      }),
    );
  });

  it('takes columns as they are mapped', async () => {
    const sheet = file('sheet.csv', 'A,B,Phone\r\nIrene Núñez,irene@example.org,+1 555 010 0101\r\n');
    const path = workspace();
    const unmapped = await command('import', path, sheet);
    expect(unmapped).toMatchObject({
      exit: 2,
      err: `${sheet}: no column is known to hold names; say which one does: --map name="…"; there are "A", "B", "Phone"\n`,
    });
    await command('import', path, sheet, '--map', 'name=A', '--map', 'email=B', '--map', 'phone=');
    const csv = await command('export', path, '--as', 'csv');
    expect(csv.out).toMatch(/Irene Núñez,,,,,irene@example\.org,,/);
    expect((await command('import', path, sheet, '--map', 'name=Z')).err).toMatch(
      /--map: "Z" is no column; there are "A"/,
    );
    expect((await command('import', path, sheet, '--map', 'shoe=A')).err).toMatch(
      /^--map: "shoe=A" is not field=Column; fields are name,/,
    );
  });

  it('refuses --map for a file that names its fields itself', async () => {
    const path = workspace();
    const before = readFileSync(path);
    expect(await command('import', path, sample('contacts.vcf'), '--map', 'name=X')).toEqual({
      exit: 2,
      out: '',
      err: `${sample('contacts.vcf')}: --map: is for a table of your own; this file names its fields itself: leave it out\n`,
    });
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it('says when there is nobody to bring in', async () => {
    expect(await command('import', workspace(), file('none.csv', LINKEDIN))).toMatchObject({
      exit: 1,
      out: '',
      err: expect.stringMatching(/holds nobody that could be brought in\n$/),
    });
  });

  const bomb = () => zipSync({ 'Connections.csv': new Uint8Array(60_000_000) });
  it.each<[string, () => string | Uint8Array, RegExp]>([
    ['100 MB', () => new Uint8Array(100_000_000).fill(65), /: is larger than 50 MB, which no address book is/],
    ['a zip bomb', bomb, /: is a zip that unpacks to more than 50 MB/],
    ['a broken zip', () => bomb().subarray(0, 1000), /: is a damaged zip/],
    ['NUL bytes', () => 'name,email\0\r\n', /: line 1: holds a NUL byte/],
    ['nothing', () => '', /: is empty; it should hold your contacts/],
    ['a page', () => '<html>', /: is a page or a document, not an address book/],
    ['a backup', () => workspaceOf(), /: is a backup of Prelude, not an address book/],
    ['a sealed backup', () => '{"format":"prelude-sealed",', /: is a backup of Prelude, not an address book/],
    ['prose', () => 'Dear Dr. Lopez', /: is no address book/],
  ])('refuses %s with one line; the workspace stays as it is', async (_, content, line) => {
    const path = workspace({ name: 'Ada' });
    const before = readFileSync(path);
    const { exit, out, err } = await command('import', path, file('hostile', content()));
    expect({ exit, out }).toEqual({ exit: 2, out: '' });
    expect(err).toMatch(line);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it('keeps what can be read of a file with one bad card among 800', async () => {
    const cards = Array.from({ length: 800 }, (_, n) =>
      n === 16
        ? 'BEGIN:VCARD\r\nFN:Cut'
        : `BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Person ${n} Sample\r\nUID:${n}\r\nEND:VCARD`,
    );
    const { exit, out } = await command('import', workspace(), file('many.vcf', cards.join('\r\n')), '--json');
    expect(exit).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      added: 799,
      skipped: [{ at: 'card 17 (line 81)', reason: 'is cut short: its END:VCARD is missing' }],
    });
  });

  it.each<[string, string, RegExp]>([
    [
      'of a newer version',
      workspaceOf().replace('"version":2', '"version":3'),
      /version: 3 is newer than this Prelude can read \(2\)/,
    ],
    ['cut short', workspaceOf({ name: 'Ada' }).slice(0, -40), /is cut short: it ends in the middle/],
    [
      'with a damaged record',
      workspaceOf({ name: 'Ada' }).replace('"Ada"', '7'),
      /records\[0\]\.fields\.name\.value: 7 is not/,
    ],
    ['that is none', '{"a":1}', /format: is not "prelude-workspace"|format: is missing/],
  ])('refuses a workspace %s, and leaves it as it is', async (_, text, line) => {
    const path = file('workspace.json', text);
    const { exit, err } = await command('import', path, sample('contacts.vcf'));
    expect(exit).toBe(2);
    expect(err).toMatch(line);
    expect(readFileSync(path, 'utf8')).toBe(text);
  });

  it('leaves links, permissions and nothing else behind', async () => {
    const inside = mkdtempSync(join(folder, 'inside-'));
    const path = join(inside, 'real.json');
    writeFileSync(path, workspaceOf());
    chmodSync(path, 0o640);
    const link = join(inside, 'link.json');
    symlinkSync('real.json', link);
    expect((await command('import', link, sample('contacts.vcf'))).exit).toBe(0);
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(statSync(path).mode & 0o777).toBe(0o640);
    expect(readFileSync(path, 'utf8')).toContain('Irene');
    expect(readdirSync(inside).toSorted()).toEqual(['link.json', 'real.json']);
  });
});

describe('a sealed workspace', () => {
  const sealed = async () => {
    const key = file('passphrase.txt', 'correct horse ñ\n');
    const path = fresh('sealed.json');
    expect((await command('new', path, '--passphrase-file', key)).out).toMatch(/empty and sealed/);
    return { path, key };
  };

  it('is opened, changed and sealed again with the passphrase of a file', async () => {
    const { path, key } = await sealed();
    expect((await command('import', path, sample('contacts.vcf'), '--passphrase-file', key)).exit).toBe(0);
    expect(readFileSync(path, 'utf8')).toMatch(/^\{"format":"prelude-sealed"/);
    expect(readFileSync(path, 'utf8')).not.toContain('Irene');
    const out = await command('export', path, '--as', 'json', '--passphrase-file', key);
    expect(JSON.parse(out.out).records).toHaveLength(3);
  });

  it('stays as it is and says why where it does not open', async () => {
    const { path, key } = await sealed();
    const before = readFileSync(path);
    const wrong = file('wrong.txt', 'correct horse');
    const importing = (...more: readonly string[]) => command('import', path, sample('contacts.vcf'), ...more);
    expect(await importing()).toMatchObject({
      exit: 2,
      err: expect.stringMatching(/is sealed with a passphrase; name a file that holds it: --passphrase-file FILE\n$/),
    });
    expect(await importing('--passphrase-file', wrong)).toMatchObject({
      exit: 2,
      err: expect.stringMatching(/does not open: the passphrase is not the one/),
    });
    expect(await importing('--passphrase-file', join(folder, 'gone'))).toMatchObject({
      exit: 2,
      err: expect.stringMatching(/--passphrase-file: .*gone: is not there; check the name\n$/),
    });
    expect(await importing('--passphrase-file', file('empty.txt', '\n'))).toMatchObject({
      exit: 2,
      err: expect.stringMatching(/is empty; it should hold the passphrase/),
    });
    const altered = file('altered.json', before.toString().replace(/"data":"./, '"data":"_'));
    expect(await command('check', altered, '--passphrase-file', key)).toMatchObject({
      exit: 2,
      err: expect.stringMatching(/is damaged or was altered/),
    });
    const cut = file('cut.json', before.subarray(0, -20));
    expect(await command('check', cut, '--passphrase-file', key)).toMatchObject({
      exit: 2,
      err: expect.stringMatching(/is cut short/),
    });
    expect(readFileSync(path).equals(before)).toBe(true);
  });
});
