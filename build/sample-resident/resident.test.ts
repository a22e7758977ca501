import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { contactDays, latestDay } from '../../src/network/journal/entry.ts';
import { openItems } from '../../src/network/journal/open-items.ts';
import { emptyJournal, updateJournal } from '../../src/network/journal/update.ts';
import { letterEligibility } from '../../src/network/letters/eligibility.ts';
import { letterRung } from '../../src/network/letters/ladder.ts';
import { findPatientInformation } from '../../src/network/privacy/patient-information.ts';
import { FREE_TEXT, NETWORK_KINDS } from '../../src/network/records/kinds.ts';
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

it('holds a year of blocks, and nothing that had not happened on its day but what is planned or to do', () => {
  expect(journal.blocks[0]?.values.from).toBe('2026-07-01');
  expect(journal.blocks.at(-1)?.values.to).toBe('2027-06-30');
  for (const entry of journal.entries.values()) {
    const isAhead =
      (entry.kind === 'meeting' && entry.values.heldOn == null) ||
      (entry.kind === 'task' && entry.values.doneOn == null) ||
      (entry.kind === 'letter' && entry.values.askedOn == null);
    if (!isAhead) expect(latestDay(entry)).not.toBeNull();
    for (const day of [isAhead ? AS_OF : (latestDay(entry) ?? ''), ...contactDays(entry)]) {
      expect(day >= '2026-07-01' && day <= AS_OF).toBe(true);
    }
  }
});

it('is a year worth looking at: people, records of every kind, loops closed and open, letters on many rungs', () => {
  const entries = [...journal.entries.values()];
  const count = (kind: string) => changes.filter((change) => change.kind === kind).length;
  const open = openItems(journal, AS_OF);
  const rungs = entries.flatMap((entry) => (entry.kind === 'letter' ? [letterRung(entry.values)] : []));
  console.log(
    `sample: ${journal.people.size} people, ${entries.length} entries, ${open.length} open, letters ${rungs.join(' ')}`,
    Object.fromEntries(Object.keys(NETWORK_KINDS).map((kind) => [kind, count(kind)])),
  );
  expect(journal.people.size).toBeGreaterThanOrEqual(35);
  expect(entries.length).toBeGreaterThanOrEqual(260);
  for (const kind of ['moment', 'learning-loop', 'feedback-loop', 'advice', 'help', 'evaluation'])
    expect(count(kind)).toBeGreaterThan(5);
  for (const kind of Object.keys(NETWORK_KINDS).filter((kind) => kind !== 'distinct'))
    expect(count(kind)).toBeGreaterThan(0);
  expect(new Set(rungs).size).toBeGreaterThanOrEqual(5);
  expect(open.length).toBeGreaterThan(5);
  expect(open.length).toBeLessThan(40);
});

it('asks attendings for letters when its own log bears it, and keeps its dates in order', () => {
  for (const entry of journal.entries.values()) {
    if (entry.kind !== 'letter') continue;
    const { person, type, askedOn, answeredOn, packetSentOn, enteredOn, uploadedOn, thankedOn } = entry.values;
    const days = [askedOn, answeredOn, packetSentOn, enteredOn, uploadedOn, thankedOn].filter((day) => day != null);
    expect(days).toEqual(days.toSorted());
    if (type === 'attending' && askedOn != null)
      expect([person, letterEligibility(journal, person ?? '', askedOn).missing]).toEqual([person, []]);
  }
});

it('names only people it has, and no patient', () => {
  for (const { kind, id, after } of changes) {
    const person = after !== undefined && 'person' in after ? after.person : undefined;
    if (person != null) expect([kind, id, journal.people.has(person)]).toEqual([kind, id, true]);
  }
  for (const entry of journal.entries.values())
    if (entry.kind !== 'unwritten-rule') expect(entry.values.person ?? '').not.toBe('');
  const found = changes.flatMap(({ kind, after }) =>
    Object.entries(after ?? {}).flatMap(([field, value]) =>
      (FREE_TEXT as Readonly<Record<string, readonly string[]>>)[kind]?.includes(field) && typeof value === 'string'
        ? findPatientInformation(value).map(({ sentence }) => `${value} ← ${sentence}`)
        : [],
    ),
  );
  expect(found).toEqual([]);
});
