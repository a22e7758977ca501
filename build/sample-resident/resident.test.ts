import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { contactDays, latestDay } from '../../src/network/journal/entry.ts';
import { openItems } from '../../src/network/journal/open-items.ts';
import { emptyJournal, updateJournal } from '../../src/network/journal/update.ts';
import { findPatientInformation } from '../../src/network/privacy/patient-information.ts';
import { FREE_TEXT } from '../../src/network/records/kinds.ts';
import { readBackup } from '../../src/workspace/backup.ts';
import { changesBetween } from '../../src/workspace/changes-between.ts';
import { emptyWorkspace } from '../../src/workspace/workspace.ts';
import { AS_OF, residentBackup } from './resident.ts';

const text = readFileSync('samples/workspaces/resident.json', 'utf8');
const read = readBackup(text);
if (!read.ok) throw new Error(JSON.stringify(read.error));
const changes = changesBetween(emptyWorkspace('test'), read.value.workspace);
const journal = updateJournal(emptyJournal, changes);

it('is what the build script makes (npm run sample-resident)', () => {
  expect(residentBackup()).toBe(text);
  expect(read.value.problems).toEqual([]);
});

it('holds a year of blocks, and nothing that had not happened on its day', () => {
  expect(journal.blocks[0]?.values.from).toBe('2026-07-01');
  expect(journal.blocks.at(-1)?.values.to).toBe('2027-06-30');
  for (const entry of journal.entries.values()) {
    expect(latestDay(entry)).not.toBeNull();
    for (const day of [latestDay(entry) ?? '', ...contactDays(entry)]) {
      expect(day >= '2026-07-01' && day <= AS_OF).toBe(true);
    }
  }
});

it('is a year worth looking at: people, entries of every kind, loops closed and open', () => {
  const entries = [...journal.entries.values()];
  const count = (kind: string) => entries.filter((entry) => entry.kind === kind).length;
  const open = openItems(journal, AS_OF);
  console.log(
    `sample: ${journal.people.size} people, ${entries.length} entries, ${open.length} open`,
    Object.fromEntries([...new Set(entries.map(({ kind }) => kind))].map((kind) => [kind, count(kind)])),
  );
  expect(journal.people.size).toBeGreaterThanOrEqual(35);
  expect(entries.length).toBeGreaterThanOrEqual(230);
  for (const kind of Object.keys(FREE_TEXT).filter((k) => k !== 'person' && k !== 'block')) {
    expect(count(kind)).toBeGreaterThan(5);
  }
  expect(open.length).toBeGreaterThan(5);
  expect(open.length).toBeLessThan(25);
});

it('names only people it has, and no patient', () => {
  for (const entry of journal.entries.values()) expect(journal.people.has(entry.values.person ?? '')).toBe(true);
  for (const { values } of journal.teams) expect(journal.people.has(values.person ?? '')).toBe(true);
  const found = changes.flatMap(({ kind, after }) =>
    Object.entries(after ?? {}).flatMap(([field, value]) =>
      (FREE_TEXT as Readonly<Record<string, readonly string[]>>)[kind]?.includes(field) && typeof value === 'string'
        ? findPatientInformation(value).map(({ sentence }) => `${value} ← ${sentence}`)
        : [],
    ),
  );
  expect(found).toEqual([]);
});
