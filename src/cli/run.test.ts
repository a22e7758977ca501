import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import sampleFile from '../../samples/profiles/non-us-j1-246.json' with { type: 'json' };
import { run } from './run.ts';

const sample = sampleFile as object;

let folder: string;
const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'prelude-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('prelude pick', () => {
  it('prints a table, or with --json one document and nothing else', async () => {
    const table = await run(['pick', 'samples/profiles/non-us-j1-246.json']);
    expect(table).toMatchObject({ exit: 0, err: '' });
    expect(table.out).toMatch(/Applications opened on 2 September 2026/);
    expect(table.out).toMatch(/Cost +\$330 for 30 applications; 3 gold and 12 silver signals/);
    const json = await run(['pick', '--json', 'samples/profiles/non-us-j1-246.json']);
    expect(JSON.parse(json.out).list).toHaveLength(30);
    expect(json.err).toBe('');
  });

  it('prints rough bands alone where the public figures do not reach the profile', async () => {
    const { out } = await run(['pick', file('below.json', JSON.stringify({ ...sample, step2ck: 215 }))]);
    const lines = out.slice(0, out.indexOf('Rests on')).split('\n');
    const bands = lines.flatMap((line) => [...line.matchAll(/(\d+)–(\d+) %/g)].flatMap(([, low, high]) => [low, high]));
    expect(bands).toHaveLength(2 * (3 + 30));
    expect(bands.filter((end) => Number(end) % 5 !== 0)).toEqual([]);
    expect(out).toMatch(/Match +below what the data support: roughly \d+–\d+ %\n.* %[^.]* \d to \d expected\n/);
    expect(out).not.toMatch(/% \(|points/);
  });

  it.each([
    ['is not there', () => join(folder, 'gone.json'), /gone\.json: is not there; check the name\n$/],
    ['is a folder', () => folder, /is a folder; name a file inside it\n$/],
    ['is empty', () => file('empty.json', ''), /empty\.json: is empty; it should hold one JSON document\n$/],
    ['is cut off', () => file('cut.json', '{\n"season": 2027,\n'), /cut\.json: end of file: is not valid JSON; /],
    ['has a comma too many', () => file('comma.json', '{\n"season": 2027,\n}\n'), /comma\.json: line 3: is not valid/],
    ['has a bare word', () => file('word.json', '{\n"season": maybe\n}\n'), /word\.json: line 2: is not valid JSON/],
    [
      'is UTF-16',
      () => file('wide.json', Buffer.from('\ufeff{}', 'utf16le')),
      /wide\.json: is in UTF-16; save it again as UTF-8\n$/,
    ],
    [
      'is Latin-1',
      () => file('latin.json', Buffer.from('{"a":"ñ"}', 'latin1')),
      /latin\.json: line 1: is not UTF-8 text, perhaps Latin-1 or Windows-1252; save it again as UTF-8\n$/,
    ],
    ['is 50 MB', () => file('big.json', ' '.repeat(50_000_000)), /big\.json: is larger than 20 MB, which no file of/],
    ['has no end', () => '/dev/zero', /\/dev\/zero: is larger than 20 MB, /],
    [
      'is nested a hundred thousand deep',
      () => file('deep.json', `{"season":${'['.repeat(100_000)}${']'.repeat(100_000)}}`),
      /deep\.json: season: \[\[… is not a whole number from 2024 to 2100\n$/,
    ],
    [
      'has a million wrong ids',
      () => file('ids.json', JSON.stringify({ ...sample, pinned: new Array(1_000_000).fill('x') })),
      /ids\.json: is wrong in far too many places/,
    ],
    [
      'asks for a fact with an escape code in its name',
      () =>
        file(
          'escape.json',
          JSON.stringify({
            ...sample,
            knownFacts: [
              { acgmeId: '1403521470', fact: `\u001b[2J\n${'x'.repeat(1e6)}`, value: 1, seenOn: '2026-11-01' },
            ],
          }),
        ),
      /escape\.json: knownFacts\[0\]\.fact: "\\u001b\[2J\\nx+… is no fact of the catalogue/,
    ],
    [
      'has a score out of range',
      () => file('score.json', JSON.stringify({ ...sample, step2ck: 312 })),
      /score\.json: step2ck: 312 is not a whole number from 1 to 300\n$/,
    ],
    [
      'has a season without figures',
      () => file('old.json', JSON.stringify({ ...sample, season: 2024 })),
      /old\.json: season: /,
    ],
    [
      'names a program that is none',
      () => file('id.json', JSON.stringify({ ...sample, pinned: ['1409999999'] })),
      /id\.json: pinned\[0\]: 1409999999 is no internal medicine program of the catalogue/,
    ],
  ])('a file that %s: one line, exit 2', async (_what, path, line) => {
    const { exit, out, err } = await run(['pick', path()]);
    expect({ exit, out }).toEqual({ exit: 2, out: '' });
    expect(err).toMatch(line);
    expect(err.trim().split('\n')).toHaveLength(1);
  });

  it('names a misspelt field, which would else be an answer that is lost', async () => {
    const path = file('typo.json', JSON.stringify({ ...sample, failedAttempt: 2, limits: { application: 30 } }));
    const { exit, out, err } = await run(['pick', path, '--json']);
    expect({ exit, season: JSON.parse(out).summary.season }).toEqual({ exit: 0, season: 2027 });
    expect(err).toBe(
      `${path}: limits.application: is not a field of a profile, so it changes nothing\n` +
        `${path}: failedAttempt: is not a field of a profile, so it changes nothing\n`,
    );
  });

  it('says why there is no answer: more pins than the limits allow, another specialty', async () => {
    const pins = file('pins.json', JSON.stringify({ ...sample, limits: { budgetUsd: 5 }, pinned: ['1403521470'] }));
    expect(await run(['pick', pins])).toMatchObject({ exit: 1, out: '' });
    const goal = file(
      'goal.json',
      JSON.stringify({ ...sample, goals: [{ specialty: 'neurology', track: 'advanced' }] }),
    );
    expect((await run(['pick', goal])).err).toMatch(/goals\[0\]\.specialty: "neurology" comes with a later version/);
  });
});

it('refuses by name what comes later, and what does not exist', async () => {
  expect(await run(['solve', 'match', 'market.json'])).toMatchObject({ exit: 1, out: '' });
  expect((await run(['pikc'])).err).toBe('"pikc" is no command of prelude; "prelude help" lists them\n');
  expect((await run(['pick'])).exit).toBe(2);
  expect((await run([])).out).toContain('prelude pick PROFILE.json');
});

describe('options', () => {
  it.each([
    [['pick', '--hurry', 'p.json'], '"--hurry" is no option of prelude pick; "prelude help" lists them\n'],
    [['pick', 'p.json', '--json=yes'], '"--json=yes" is no option of prelude pick; "prelude help" lists them\n'],
    [['solve', 'portfolio', 'p.json', '-x'], '"-x" is no option of prelude solve; "prelude help" lists them\n'],
    [
      ['catalogue', 'show', '--all', '1403521470'],
      '"--all" is no option of prelude catalogue show; "prelude help" lists them\n',
    ],
    [['pick', '--', '--json'], '--json: is not there; check the name\n'],
    [['pick', ''], 'Give one profile: prelude pick PROFILE.json (samples/profiles holds three)\n'],
    [['\u001b[31m\nx'], '"\\u001b[31m\\nx" is no command of prelude; "prelude help" lists them\n'],
  ])('%j: one line, exit 2', async (args, line) => {
    expect(await run(args)).toEqual({ exit: 2, out: '', err: line });
  });

  it('helps wherever it is asked to, with --json as one document', async () => {
    for (const args of [['--help'], ['pick', '-h'], ['catalogue', 'import', '--help']]) {
      expect(await run(args)).toEqual(await run(['help']));
    }
    expect(JSON.parse((await run(['--json'])).out)).toEqual({ help: (await run(['help'])).out });
  });
});
