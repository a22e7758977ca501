import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Problem, problem } from '../base/result.ts';
import { BACKUP_LIMITS, exportBackup, readBackup } from './backup.ts';
import { documentSchema } from './document-schema.ts';
import { PROFILE_ID } from './kinds.ts';
import { Records } from './records.ts';
import { runs, workspaceArbitrary } from './workspace.arbitrary.ts';
import { applyChange, type Change, emptyWorkspace, find, merge } from './workspace.ts';

const sample: readonly Change[] = [
  { kind: 'profile', id: PROFILE_ID, fields: { citizenship: 'other', step2ck: '24', ties: ['NY', 'Türkiye 🌍'] } },
  { kind: 'mark', id: '1403521470', fields: { acgmeId: '1403521470', mark: 'pinned' } },
  { kind: 'mark', id: '1400500932', fields: { acgmeId: '1400500932', mark: 'excluded' } },
];
const workspace = sample.reduce((before, change) => applyChange(before, change), emptyWorkspace('phone'));
const text = exportBackup(workspace);

function problemsOf(read: ReturnType<typeof readBackup>): readonly Problem[] {
  return read.ok ? read.value.problems : read.error;
}

type Altered = { records: (Record<string, unknown> | null)[] } & Record<string, unknown>;

/** The sample backup with one thing in it changed. */
function altered(change: (document: Altered) => void): string {
  const document = JSON.parse(text);
  change(document);
  return JSON.stringify(document);
}

describe('a backup', () => {
  it('gives back the same workspace, and the same bytes again', () => {
    fc.assert(
      fc.property(workspaceArbitrary, (any) => {
        const read = readBackup(exportBackup(any));
        expect(problemsOf(read)).toEqual([]);
        expect(read.ok && exportBackup(read.value.workspace)).toBe(exportBackup(any));
      }),
      { numRuns: runs },
    );
  });

  it('has the same bytes whatever the order in which things came', () => {
    const backwards = { ...workspace, records: Records.of([...workspace.records.values()].reverse()) };
    expect(exportBackup(backwards)).toBe(text);
    fc.assert(
      fc.property(workspaceArbitrary, workspaceArbitrary, (a, b) => {
        expect(exportBackup(merge(a, b))).toBe(exportBackup({ ...merge(b, a), device: a.device }));
      }),
      { numRuns: runs },
    );
  });

  it('is what the published schema says', () => {
    fc.assert(
      fc.property(workspaceArbitrary, (any) => {
        expect(documentSchema.safeParse(JSON.parse(exportBackup(any))).error).toBeUndefined();
      }),
      { numRuns: runs },
    );
  });

  it('starts with a byte order mark or ends with blank lines and is read all the same', () => {
    const read = readBackup(`\uFEFF${text}\n\n`);
    expect(read.ok && exportBackup(read.value.workspace)).toBe(text);
  });
});

describe('a hostile backup', () => {
  it.each([
    ['empty', '', 'is empty; choose a backup made by Prelude'],
    ['blank', ' \n\uFEFF ', 'is empty; choose a backup made by Prelude'],
    ['a spreadsheet', 'name,phone\nA,1', 'is not JSON; choose a backup made by Prelude'],
    ['a list', '[1]', 'is not a Prelude backup: it holds no object'],
    ['cut short', text.slice(0, text.length / 2), 'is cut short: it ends in the middle; choose an earlier backup'],
    ['scrambled', text.replace(':', ';'), 'is damaged: it is not valid JSON; choose an earlier backup'],
    ['deep', `{"a":${'['.repeat(1e5)}${']'.repeat(1e5)}}`, 'is nested too deeply to be a Prelude backup'],
    ['large', ' '.repeat(BACKUP_LIMITS.characters + 1), 'is too large for a backup (41 MB; at most 40 MB)'],
  ])('that is %s is refused with one line', (_, hostile, message) => {
    expect(readBackup(hostile)).toEqual({ ok: false, error: [problem('', message)] });
  });

  it.each([
    ['format', 'vcard', 'is not "prelude-workspace"; choose a backup made by Prelude'],
    ['format', undefined, 'is not "prelude-workspace"; choose a backup made by Prelude'],
    ['version', 3, '3 is newer than this Prelude can read (2); update Prelude, then try again'],
    ['version', 0, '0 is not a version (1, 2, …)'],
    ['version', '1', '"1" is not a number'],
    ['device', '', '"" is not a device id (1 to 100 characters)'],
    ['clock', 7, '7 is not a string'],
    ['clock', '0000000-0000', '"0000000-0000" is not a clock such as "0lq8x3k1c-0002"'],
    ['clock', '1gcmxpmo0-0000', 'is ahead of the year 2100; this file was altered'],
    ['records', {}, '{} is not a list'],
  ])('with %s %j is refused with one line', (name, value, message) => {
    const hostile = altered((document) => {
      document[name] = value;
    });
    expect(readBackup(hostile)).toEqual({ ok: false, error: [problem(name, message)] });
  });

  it('that raises one stamp beyond reason is refused', () => {
    const hostile = text.replace('"000000000-0001-phone"', '"1zzzzzzzz-zzzz-phone"');
    expect(problemsOf(readBackup(hostile))).toEqual([
      problem('clock', 'is ahead of the year 2100; this file was altered'),
    ]);
  });

  it('keeps every record and field that can be read, and names the place of each that cannot', () => {
    const hostile = altered((document) => {
      const stamp = '000000000-0001-x';
      Object.assign(document.records[2]?.fields ?? {}, {
        objective: { value: 7, stamp },
        shoeSize: { value: 44, stamp },
        visaNeed: { value: 'j1', stamp: '0-x' },
      });
      document.records.push(
        structuredClone(document.records[0] ?? {}),
        { kind: 'virus', id: 'v', fields: {} },
        { kind: 'mark', id: 'm' },
        { kind: 'mark', id: '', fields: {} },
        { kind: 'mark', id: 'n', fields: {}, deleted: { value: 'yes', stamp }, extra: 1 },
      );
      document.records.push(null);
      document.note = 'hello';
    });
    const read = readBackup(hostile);
    expect(problemsOf(read)).toEqual([
      problem('note', 'is not a part of a workspace; it was left out'),
      problem('records[2].fields.objective.value', '7 is not a string'),
      problem('records[2].fields.shoeSize', 'is not a field of the kind profile'),
      problem('records[2].fields.visaNeed.stamp', '"0-x" is not a stamp such as "0lq8x3k1c-0002-a1b2"'),
      problem('records[3].id', '"1400500932" stands twice; the first one counts'),
      problem('records[4].kind', expect.stringMatching(/^"virus" is not one of "profile", "own-fact", "mark", /)),
      problem('records[5].fields', 'is missing or not an object'),
      problem('records[6].id', '"" is not an id (1 to 300 characters)'),
      problem('records[7].deleted.value', '"yes" is not a boolean'),
      problem('records[7].extra', 'is not a part of a record'),
      problem('records[8]', 'null is not a record'),
    ]);
    const kept = read.ok ? read.value.workspace : emptyWorkspace('none');
    expect(find(kept, 'profile', PROFILE_ID)).toEqual(find(workspace, 'profile', PROFILE_ID));
    expect([...kept.records.keys()].sort()).toEqual([...workspace.records.keys(), 'mark/n'].sort());
  });

  it('cannot reach the prototypes', () => {
    const cell = '{"value":"us","stamp":"000000000-0009-x"}';
    const hostile = `{"format":"prelude-workspace","version":2,"device":"x","clock":"000000000-0009","__proto__":{"polluted":1},"records":[
      {"kind":"profile","id":"profile","__proto__":{"polluted":1},"fields":{"__proto__":${cell},"constructor":${cell},
        "citizenship":{"value":"us","stamp":"000000000-0009-x","__proto__":{"polluted":1}},"visaNeed":${cell}}},
      {"kind":"constructor","id":"x","fields":{}},{"kind":"mark","id":"__proto__","fields":{"mark":{"value":"pinned","stamp":"000000000-0001-x"}}}]}`;
    const read = readBackup(hostile);
    expect(problemsOf(read).map(({ at }) => at)).toEqual([
      '__proto__',
      'records[0].fields.__proto__',
      'records[0].fields.constructor',
      'records[0].fields.citizenship',
      'records[0].__proto__',
      'records[1].kind',
    ]);
    expect(read.ok && [...read.value.workspace.records.keys()]).toEqual(['profile/profile', 'mark/__proto__']);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    const record = read.ok ? read.value.workspace.records.get('profile/profile') : undefined;
    expect(record && Object.getPrototypeOf(record.fields)).toBe(Object.prototype);
  });

  it('never throws, whatever is cut out or put in', () => {
    fc.assert(
      fc.property(fc.nat({ max: text.length }), fc.nat({ max: 40 }), fc.string({ maxLength: 5 }), (at, length, put) => {
        const read = readBackup(text.slice(0, at) + put + text.slice(at + length));
        if (!read.ok) expect(read.error.length).toBeGreaterThan(0);
        else expect(readBackup(exportBackup(read.value.workspace)).ok).toBe(true);
      }),
      { numRuns: runs },
    );
    fc.assert(
      fc.property(fc.json(), (json) => {
        expect(readBackup(json).ok).toBe(false);
      }),
      { numRuns: runs },
    );
  });
});
