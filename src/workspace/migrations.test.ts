import fc from 'fast-check';
import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import { exportBackup } from './backup.ts';
import { readDocument } from './document.ts';
import { documentSchema } from './document-schema.ts';
import { version1Arbitrary } from './migrations/version-1.arbitrary.ts';
import { latestVersion, MIGRATIONS, type Migration, migrateDocument, nothing, type RawDocument } from './migrations.ts';
import { runs, workspaceArbitrary } from './workspace.arbitrary.ts';
import { emptyWorkspace } from './workspace.ts';

/** What a next version could look like: its records carry a colour. */
const painted: Migration = {
  version: 3,
  migrate: (document) => ({ ...document, records: document.records.map((record) => ({ record, colour: 'blue' })) }),
  schema: z.object({ version: z.literal(3), records: z.array(z.object({ colour: z.literal('blue') })) }),
};

function step(document: RawDocument, migrations: readonly Migration[]): RawDocument {
  const migrated = migrateDocument(document, migrations);
  if (!migrated.ok) throw new Error(JSON.stringify(migrated.error));
  return migrated.value;
}

it('is consecutive from version 1, and each output is what its version says', () => {
  let document = nothing('phone');
  for (const [index, { version, schema }] of MIGRATIONS.entries()) {
    expect(version).toBe(index + 1);
    document = step(document, MIGRATIONS.slice(0, version));
    expect(document.version).toBe(version);
    expect(schema.safeParse(document).error).toBeUndefined();
  }
  expect(MIGRATIONS.at(-1)?.schema).toBe(documentSchema);
  expect(latestVersion(MIGRATIONS)).toBe(emptyWorkspace('phone').version);
});

it('makes the empty workspace out of nothing', () => {
  expect(readDocument(step(nothing('phone'), MIGRATIONS))).toEqual({
    ok: true,
    value: { workspace: emptyWorkspace('phone'), problems: [] },
  });
});

it('brings every older version to the latest', () => {
  const older: readonly fc.Arbitrary<RawDocument>[] = [fc.constant(nothing('phone')), version1Arbitrary];
  expect(older.length).toBe(latestVersion(MIGRATIONS));
  for (const [version, arbitrary] of older.entries()) {
    fc.assert(
      fc.property(arbitrary, (document) => {
        expect(document.version).toBe(version);
        const migrated = step(document, MIGRATIONS);
        expect(documentSchema.safeParse(migrated).error).toBeUndefined();
        expect(migrated.records.length).toBe(document.records.length);
      }),
      { numRuns: runs },
    );
  }
});

it('runs only the steps that a document still lacks, whichever version it starts from', () => {
  fc.assert(
    fc.property(workspaceArbitrary, (workspace) => {
      const first: RawDocument = JSON.parse(exportBackup(workspace));
      expect(step(first, MIGRATIONS)).toEqual(first);
      const second = step(first, [...MIGRATIONS, painted]);
      expect(painted.schema.safeParse(second).error).toBeUndefined();
      expect(second.records.length).toBe(first.records.length);
      expect(step(second, [...MIGRATIONS, painted])).toEqual(second);
    }),
    { numRuns: runs },
  );
});

it('refuses a newer document and reports a step that fails, without throwing', () => {
  const newer = { ...nothing('phone'), version: 4 };
  expect(migrateDocument(newer)).toEqual({
    ok: false,
    error: [{ at: 'version', message: '4 is newer than this Prelude can read (2); update Prelude, then try again' }],
  });
  const broken: Migration = {
    ...painted,
    migrate: () => {
      throw new Error('no paint');
    },
  };
  expect(migrateDocument(nothing('phone'), [...MIGRATIONS, broken])).toEqual({
    ok: false,
    error: [{ at: '', message: 'could not be brought from version 2 to 3 (no paint)' }],
  });
});

it('can be published as JSON Schema', () => {
  const schema = z.toJSONSchema(documentSchema);
  expect(schema).toMatchObject({ type: 'object', required: ['format', 'version', 'device', 'clock', 'records'] });
  const names = JSON.stringify(schema);
  for (const name of ['citizenship', 'own-fact', 'seenOn', 'pinned', 'deleted']) expect(names).toContain(name);
});
