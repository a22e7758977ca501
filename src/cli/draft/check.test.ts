import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TUNING_DRAFTS } from '../../network/drafts/lint/labelled-drafts.tuning.ts';
import { run } from '../run.ts';
import { readDraftFile } from './draft-file.ts';
import { draftFindingsSchema } from './findings.ts';

let folder: string;
const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'prelude-draft-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const DRAFT = `Subject: A question

Dear Dr. Núñez,

I liked the sickle cell clinic in Fresno. Will you rank me?

Amira
`;

describe('prelude draft check', () => {
  it.each([
    ['line feeds', DRAFT],
    ['carriage returns and line feeds', DRAFT.replaceAll('\n', '\r\n')],
    ['a byte order mark', `\ufeff${DRAFT}`],
  ])('names rule, grade, place in the file and a sentence: %s', async (_, content) => {
    const { exit, out, err } = await run(['draft', 'check', file('draft.txt', content), '--json']);
    expect({ exit, err }).toEqual({ exit: 0, err: '' });
    const { findings } = draftFindingsSchema.parse(JSON.parse(out));
    expect(findings).toMatchObject([{ rule: 'rank-talk', grade: 'binding', place: { line: 5 } }]);
    const { start = 0, end = 0 } = findings[0]?.place ?? {};
    expect(content.replace('\ufeff', '').slice(start, end)).toBe('Will you rank me?');
  });

  it('says it in a line each without --json', async () => {
    const path = file('draft.txt', DRAFT);
    expect((await run(['draft', 'check', path])).out).toMatch(
      /draft\.txt: line 5: The Match agreement .* \(rank-talk: binding rule\)\n$/,
    );
    const clean = file('clean.txt', 'Dear Dr. O’Brien,\n\nthe ECG book is back in your mailbox. Thank you.\n\n李\n');
    expect((await run(['draft', 'check', clean])).out).toBe(`${clean}: nothing stands out\n`);
    expect(JSON.parse((await run(['draft', 'check', clean, '--json'])).out)).toEqual({ findings: [] });
  });

  it.each([
    ['is not there', () => join(folder, 'gone.txt'), /^.*gone\.txt: is not there; check the name\n$/],
    ['is a folder', () => folder, /is a folder; name a file inside it\n$/],
    ['is empty', () => file('empty.txt', ' \n'), /empty\.txt: is empty; it should hold the text of one message\n$/],
    ['is Latin-1', () => file('latin.txt', Buffer.from('Núñez', 'latin1')), /latin\.txt: line 1: is not UTF-8 text/],
    ['is far too long', () => file('long.txt', 'word '.repeat(20_000)), /long\.txt: is longer than 50000 characters/],
  ])('refuses in one line a file that %s', async (_, path, line) => {
    const { exit, out, err } = await run(['draft', 'check', path(), '--json']);
    expect({ exit, out }).toEqual({ exit: 2, out: '' });
    expect(err).toMatch(line);
    expect(err.trimEnd()).not.toContain('\n');
  });

  it.each([
    [['draft']],
    [['draft', 'check']],
    [['draft', 'send', 'x.txt']],
    [['draft', 'check', 'a.txt', 'b.txt']],
    [['draft', 'check', '--fix', 'a.txt']],
  ])('refuses %j', async (args) => {
    expect(await run(args)).toMatchObject({ exit: 2, out: '' });
  });
});

it('takes apart headers and text without losing a sign, whatever the line ends', () => {
  fc.assert(
    fc.property(fc.constantFrom(...TUNING_DRAFTS), fc.boolean(), fc.boolean(), ([, body], withSubject, crlf) => {
      const text = `${withSubject ? 'To: a@example.org\nSubject: Hello Núñez\n\n' : ''}${body}`;
      const written = crlf ? text.replaceAll('\n', '\r\n') : text;
      const read = readDraftFile(written);
      expect(read.body).toBe(body);
      expect(read.subject).toBe(withSubject ? 'Hello Núñez' : '');
      const whole = written.slice(read.placeIn('body', 0), read.placeIn('body', body.length));
      expect(whole.replaceAll('\r\n', '\n')).toBe(body);
    }),
  );
});
