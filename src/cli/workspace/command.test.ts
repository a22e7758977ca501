import { execFileSync } from 'node:child_process';
import { chmodSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exportBackup } from '../../workspace/backup.ts';
import { emptyWorkspace } from '../../workspace/workspace.ts';
import { command, file, folder, sample, workspace, workspaceOf } from './scratch.ts';

describe('prelude workspace new', () => {
  it('makes an empty workspace that checks as sound', async () => {
    const path = join(folder, 'fresh.json');
    expect(await command('new', path)).toEqual({ exit: 0, out: `${path}: a new workspace, empty\n`, err: '' });
    const { exit, out, err } = await command('check', path, '--json');
    expect({ exit, err }).toEqual({ exit: 0, err: '' });
    expect(JSON.parse(out)).toEqual({
      sound: true,
      migrated: false,
      version: 2,
      counts: {},
      problems: [],
      warnings: [],
    });
  });

  it('never overwrites a file', async () => {
    const path = file('mine.txt', 'mine');
    expect(await command('new', path)).toMatchObject({
      exit: 2,
      out: '',
      err: expect.stringMatching(/is there already; name another file/),
    });
    expect(readFileSync(path, 'utf8')).toBe('mine');
  });
});

describe('prelude workspace check', () => {
  it('lists every problem with its path', async () => {
    const text = workspaceOf({ name: 'Ada' }, { name: 'Bo', role: 'fellow' })
      .replace('"Ada"', '7')
      .replace('"fellow"', '"wizard"');
    const path = file('workspace.json', text);
    const { exit, out, err } = await command('check', path, '--json', '--write');
    expect(exit).toBe(2);
    expect(JSON.parse(out)).toMatchObject({
      sound: false,
      problems: [
        { at: expect.stringMatching(/^records\[0\]\.fields\.name/) },
        { at: expect.stringMatching(/^records\[1\]\.fields\.role/) },
      ],
    });
    expect(err).toMatch(/nothing was written; mend these first\n$/);
    expect(readFileSync(path, 'utf8')).toBe(text);
  });

  it('names references to records that are not there', async () => {
    const text = workspaceOf({ name: 'Ada', mergedInto: 'gone' });
    expect(await command('check', file('workspace.json', text))).toMatchObject({
      exit: 0,
      err: expect.stringMatching(/: records\[0\]\.fields\.mergedInto: "gone" names no person of this workspace\n$/),
    });
  });

  it('brings an older version to this one with --write, and only then', async () => {
    const old = JSON.stringify({
      format: 'prelude-workspace',
      version: 1,
      device: 'd',
      counter: 3,
      records: [
        { kind: 'mark', id: '1403521470', fields: { mark: { value: 'pinned', stamp: { counter: 3, device: 'd' } } } },
      ],
    });
    const path = file('old.json', old);
    expect(await command('check', path)).toMatchObject({
      exit: 0,
      out: expect.stringMatching(/sound, version 1; --write brings it to version 2/),
    });
    expect(readFileSync(path, 'utf8')).toBe(old);
    expect(await command('check', path, '--write')).toMatchObject({
      exit: 0,
      out: expect.stringMatching(/was version 1, is version 2 now/),
    });
    const after = JSON.parse((await command('check', path, '--write', '--json')).out);
    expect(after).toEqual({
      sound: true,
      migrated: false,
      version: 2,
      counts: { mark: 1 },
      problems: [],
      warnings: [],
    });
  });
});

describe('prelude workspace export', () => {
  it('writes every format to standard output, and as one JSON document with --json', async () => {
    const path = workspace({ name: 'Irene Núñez', phone: '+1 555 010 0101' });
    expect(await command('export', path, '--as', 'json')).toEqual({
      exit: 0,
      out: readFileSync(path, 'utf8'),
      err: '',
    });
    expect((await command('export', path, '--as', 'vcard')).out).toMatch(/VERSION:3\.0\r\n[\s\S]*FN:Irene Núñez\r\n/);
    expect((await command('export', path, '--as', 'vcard', '--version', '4.0')).out).toMatch(/VERSION:4\.0\r\n/);
    expect((await command('export', path, '--as', 'csv')).out).toMatch(
      /^\ufeffName,.*\r\nIrene Núñez,.*"'\+1 555 010 0101"/,
    );
    expect((await command('export', path, '--as', 'csv', '--of', 'moments')).out).toMatch(/^\ufeffDate,Person,/);
    const discreet = await command('export', path, '--as', 'ics', '--on', '2026-11-22');
    expect(discreet.out).toMatch(/DTSTART;VALUE=DATE:20270319\r\n[\s\S]*SUMMARY:A date to remember\r\n/);
    expect(discreet.out).not.toMatch(/Irene|Match/);
    const full = await command('export', path, '--as', 'ics', '--on', '2026-11-22', '--titles', 'full');
    expect(full.out).toMatch(/SUMMARY:Match Day\r\n/);
    const empty = file('empty.json', exportBackup(emptyWorkspace('d')));
    expect(await command('export', empty, '--as', 'ics')).toMatchObject({
      exit: 1,
      out: '',
      err: expect.stringMatching(/holds nothing that could be written as ics/),
    });
    const json = JSON.parse((await command('export', path, '--as', 'vcard', '--json')).out);
    expect(json).toEqual({ as: 'vcard', text: expect.stringContaining('FN:Irene') });
    expect(JSON.parse((await command('export', path, '--as', 'json', '--json')).out)).toMatchObject({
      format: 'prelude-workspace',
    });
  });

  it('gives what can be read of a damaged workspace, and tells the rest', async () => {
    const path = file('workspace.json', workspaceOf({ name: 'Ada', role: 'fellow' }).replace('"fellow"', '"wizard"'));
    expect(await command('export', path, '--as', 'vcard')).toMatchObject({
      exit: 0,
      out: expect.stringMatching(/FN:Ada/),
      err: expect.stringMatching(/fields\.role/),
    });
  });
});

it.each<[readonly string[], RegExp]>([
  [[], /^Give one of: prelude workspace new \| check \| import \| export/],
  [['frob'], /^"frob" is nothing a workspace does/],
  [['new'], /^Give one new file/],
  [['new', ''], /^Give one new file/],
  [['new', '-'], /^standard output: holds no workspace/],
  [['check'], /^Give one workspace/],
  [['check', '-', '--write'], /^standard input: cannot be written/],
  [['import', 'w.json'], /^Give a workspace and a file: prelude/],
  [['import', '-', 'x.vcf'], /^standard input: cannot be written/],
  [['import', 'w.json', 'x', '--frob'], /^Unknown option '--frob'; give a workspace and a file: prelude/],
  [['check', 'not\nhere\u001b[2J.json'], /^not\?here\?\[2J\.json: is not there; check the name\n$/],
  [
    ['new', 'no-such-folder/w.json'],
    /^no-such-folder\/w\.json: cannot be made: its folder is not there; make it first/,
  ],
  [['export', 'w.json'], /^Say which format/],
  [['export', 'w.json', '--as', 'xml'], /^--as: "xml" is not one of vcard, ics, csv, json/],
  [['export', 'w.json', '--as', 'vcard', '--version', '2.1'], /^--version: "2\.1" is not 3\.0 or 4\.0/],
  [['export', 'w.json', '--as', 'vcard', '--of', 'people'], /^--of: only --as csv/],
  [['export', 'w.json', '--as', 'csv', '--of', 'all'], /^--of: "all" is not people or moments/],
  [['export', 'w.json', '--as', 'ics', '--version', '4.0'], /^--version: only --as vcard/],
  [['export', 'w.json', '--as', 'csv', '--titles', 'full'], /^--titles: only --as ics/],
  [['export', 'w.json', '--as', 'vcard', '--on', '2026-11-22'], /^--on: only --as ics/],
  [['export', 'w.json', '--as', 'ics', '--titles', 'loud'], /^--titles: "loud" is not discreet or full/],
  [['export', 'w.json', '--as', 'ics', '--on', '22 Nov'], /^--on: "22 Nov" is not a date such as/],
])('answers the wrong usage %j with one line', async (args, line) => {
  const { exit, out, err } = await command(...args);
  expect({ exit, out }).toEqual({ exit: 2, out: '' });
  expect(err).toMatch(line);
  expect(err.trim().split('\n')).toHaveLength(1);
});

it('is not stopped by a umask, and says when it may not write', async () => {
  const locked = workspace();
  chmodSync(locked, 0o444);
  const { exit, err } = await command('import', locked, sample('contacts.vcf'));
  // Root may write everywhere.
  const isRoot = execFileSync('id', ['-u']).toString().trim() === '0';
  if (!isRoot)
    expect({ exit, err }).toMatchObject({
      exit: 2,
      err: expect.stringMatching(/may not be read or written; check its permissions/),
    });
  expect(statSync(locked).mode & 0o777).toBe(0o444);
});
