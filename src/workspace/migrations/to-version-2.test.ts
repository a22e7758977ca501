import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readBackup } from '../backup.ts';
import { readDocument } from '../document.ts';
import { timeOf } from '../stamp.ts';
import { runs } from '../workspace.arbitrary.ts';
import { find } from '../workspace.ts';
import { toVersion2 } from './to-version-2.ts';
import { version1Arbitrary } from './version-1.arbitrary.ts';
import { version1Schema } from './version-1.ts';

/** As version 1 wrote it, to the byte. */
const BACKUP = `{
"counter":5,
"device":"2f6f27e5d2d3b1c14a0e9a55",
"format":"prelude-workspace",
"records":[
{"deleted":{"stamp":{"counter":5,"device":"2f6f27e5d2d3b1c14a0e9a55"},"value":true},"fields":{"acgmeId":{"stamp":{"counter":4,"device":"2f6f27e5d2d3b1c14a0e9a55"},"value":"1403521470"},"mark":{"stamp":{"counter":4,"device":"2f6f27e5d2d3b1c14a0e9a55"},"value":"pinned"}},"id":"1403521470","kind":"mark"},
{"fields":{"step2ck":{"stamp":{"counter":3,"device":"2f6f27e5d2d3b1c14a0e9a55"},"value":"246"},"ties":{"stamp":{"counter":1,"device":"2f6f27e5d2d3b1c14a0e9a55"},"value":["NY"]}},"id":"profile","kind":"profile"}
],
"version":1
}
`;

it('reads a backup of version 1', () => {
  expect(version1Schema.safeParse(JSON.parse(BACKUP)).error).toBeUndefined();
  const read = readBackup(BACKUP);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  const { workspace, problems } = read.value;
  expect(problems).toEqual([]);
  expect(workspace.clock).toBe('000000000-0005');
  expect(find(workspace, 'profile', 'profile')).toEqual({ step2ck: '246', ties: ['NY'] });
  expect(workspace.records.get('mark/1403521470')?.deleted).toEqual({
    value: true,
    stamp: '000000000-0005-2f6f27e5d2d3b1c14a0e9a55',
  });
});

it('keeps every value, and the order of all stamps, before every stamp of a clock that tells the time', () => {
  fc.assert(
    fc.property(version1Arbitrary, (document) => {
      expect(version1Schema.safeParse(document).error).toBeUndefined();
      const read = readDocument(document);
      if (!read.ok) throw new Error(JSON.stringify(read.error));
      expect(read.value.problems).toEqual([]);
      const stamps = document.records.flatMap((raw) => {
        const old = raw as {
          readonly kind: string;
          readonly id: string;
          readonly fields: Record<string, OldCell>;
          readonly deleted?: OldCell;
        };
        const next = read.value.workspace.records.get(`${old.kind}/${old.id}`);
        const pairs = Object.entries(old.fields).map(([name, cell]) => [cell, next?.fields[name]] as const);
        if (old.deleted) pairs.push([old.deleted, next?.deleted]);
        for (const [cell, migrated] of pairs) expect(migrated?.value).toEqual(cell.value);
        return pairs.map(([cell, migrated]) => ({ ...cell.stamp, text: migrated?.stamp ?? '' }));
      });
      for (const a of stamps) {
        expect(timeOf(a.text)).toBeLessThan(Date.UTC(1970, 2, 5));
        for (const b of stamps) {
          const order = a.counter - b.counter || (a.device === b.device ? 0 : a.device < b.device ? -1 : 1);
          expect(a.text === b.text ? 0 : a.text < b.text ? -1 : 1).toBe(Math.sign(order));
        }
      }
    }),
    { numRuns: runs },
  );
});

interface OldCell {
  readonly value: unknown;
  readonly stamp: { readonly counter: number; readonly device: string };
}

it('leaves what is damaged as it is, for the reader to list', () => {
  const records = [
    null,
    7,
    { kind: 'mark', id: 'm', fields: 'x' },
    { kind: 'mark', id: 'n', fields: { mark: 1 }, deleted: [] },
  ];
  const document = { format: 'prelude-workspace', version: 1, device: 'a', counter: 0, records } as const;
  expect(toVersion2(document).records).toEqual(records);
  expect(readDocument(document)).toMatchObject({ ok: true, value: { problems: { length: 5 } } });
  expect(readDocument({ ...document, counter: -1 })).toEqual({
    ok: false,
    error: [{ at: 'counter', message: '-1 is not a whole number from 0 to 2^53 − 1' }],
  });
});
