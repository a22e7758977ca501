import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { RecordChange } from '../records/change.ts';
import { ENTRY_KINDS, KEPT_KINDS } from '../records/kinds.ts';
import type { Person } from '../records/person.ts';
import { compareEntries } from './entry.ts';
import { anyChange, anyChanges } from './journal.arbitrary.ts';
import type { Entry, Journal } from './journal.ts';
import { emptyJournal, updateJournal } from './update.ts';

const deep = process.env.PRELUDE_DEEP === '1';
const numRuns = deep ? 10_000 : 100;

/** What a journal of these records holds, worked out the long way. */
function fromScratch(changes: readonly RecordChange[]) {
  const records = new Map(changes.map((change) => [`${change.kind}/${change.id}`, change]));
  for (const [key, { after }] of records) if (after === undefined) records.delete(key);
  const all = [...records.values()];
  const people = new Map(all.flatMap((r) => (r.kind === 'person' ? [[r.id, r.after ?? {}] as const] : [])));
  const next = (id: string): string | undefined => {
    const into = people.get(id)?.mergedInto;
    return into != null && into !== id && people.has(into) ? into : undefined;
  };
  const after = (id: string): readonly string[] => {
    const met: string[] = [];
    for (let at = next(id); at !== undefined && !met.includes(at); at = next(at)) met.push(at);
    return met;
  };
  const rootOf = (id: string): string => {
    const met = [id, ...after(id)];
    const circle = met.filter((one) => after(one).includes(one)).sort();
    return circle[0] ?? met.at(-1) ?? id;
  };
  const standing = new Map<string, Person>();
  for (const id of [...people.keys()].sort()) {
    if (rootOf(id) !== id) continue;
    const others = [...people.keys()].filter((other) => other !== id && rootOf(other) === id).sort();
    const own: Record<string, unknown> = { ...people.get(id) };
    for (const other of others)
      for (const [name, value] of Object.entries(people.get(other) ?? {})) if (!(name in own)) own[name] = value;
    delete own.mergedInto;
    standing.set(id, own as Person);
  }
  const entries = all.filter(({ kind }) => ENTRY_KINDS.some((known) => known === kind));
  const groups = new Map<string, Entry[]>();
  for (const { kind, id, after: values } of entries) {
    const entry = { kind, id, values } as Entry;
    const person = rootOf(entry.values.person ?? '');
    groups.set(person, [...(groups.get(person) ?? []), entry].sort(compareEntries));
  }
  const of = (kind: string) => all.filter((r) => r.kind === kind).map(({ id, after: values }) => ({ id, values }));
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
  return {
    people: Object.fromEntries(standing),
    mergedInto: Object.fromEntries(
      [...people.keys()]
        .sort()
        .filter((id) => rootOf(id) !== id)
        .map((id) => [id, rootOf(id)]),
    ),
    recorded: Object.fromEntries(people),
    entries: Object.fromEntries(entries.map(({ kind, id, after: values }) => [`${kind}/${id}`, { kind, id, values }])),
    entriesOf: Object.fromEntries(groups),
    blocks: of('block').sort((a, b) => {
      const [one, two] = [a, b].map(({ values }) => (values as { from?: string | null }).from ?? '9999');
      return one === two ? byId(a, b) : (one ?? '') < (two ?? '') ? -1 : 1;
    }),
    teams: of('block-team').sort(byId),
    days: Object.fromEntries(of('day').map(({ id, values }) => [id, values])),
    distinct: of('distinct')
      .map(({ id }) => id)
      .sort(),
    settings: of('settings')[0]?.values ?? {},
    kept: Object.fromEntries(KEPT_KINDS.map((kind) => [kind, of(kind).sort(byId)])),
  };
}

function plain(journal: Journal) {
  const { people, recorded, mergedInto, entries, entriesOf, blocks, teams, days, distinct, settings, kept } = journal;
  return {
    people: Object.fromEntries([...people].map(([id, known]) => [id, known.values])),
    recorded: Object.fromEntries([...recorded].map(([id, known]) => [id, known.values])),
    mergedInto: Object.fromEntries(mergedInto),
    entries: Object.fromEntries(entries),
    entriesOf: Object.fromEntries(entriesOf),
    blocks,
    teams,
    days: Object.fromEntries(days),
    distinct: [...distinct].sort(),
    settings,
    kept: Object.fromEntries(
      Object.entries(kept).map(([kind, records]) => [
        kind,
        [...records.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
      ]),
    ),
  };
}

it('is what it would be built from nothing, in whatever portions the changes come', () => {
  let done = 0;
  fc.assert(
    fc.property(anyChanges, fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 }), (changes, sizes) => {
      let journal = emptyJournal;
      for (let at = 0, turn = 0; at < changes.length; turn += 1) {
        const size = sizes[turn % sizes.length] ?? 1;
        const formerly = plain(journal);
        const former = journal;
        journal = updateJournal(journal, changes.slice(at, at + size));
        at += size;
        expect(plain(former)).toEqual(formerly);
        expect(plain(journal)).toEqual(fromScratch(changes.slice(0, at)));
      }
      expect(plain(updateJournal(emptyJournal, changes))).toEqual(fromScratch(changes));
      done += 1;
    }),
    { numRuns },
  );
  if (deep) console.log(`journal: ${done} histories equal to a rebuild after every portion`);
});

it('does not care for the order of changes to different records', () => {
  const unrelated = fc.uniqueArray(anyChange, { selector: ({ kind, id }) => `${kind}/${id}`, maxLength: 25 });
  fc.assert(
    fc.property(
      unrelated.chain((changes) =>
        fc.tuple(fc.constant(changes), fc.shuffledSubarray(changes, { minLength: changes.length })),
      ),
      ([one, other]) => {
        const stepwise = (changes: readonly RecordChange[]) =>
          changes.reduce((journal, change) => updateJournal(journal, [change]), emptyJournal);
        expect(plain(stepwise(one))).toEqual(plain(stepwise(other)));
      },
    ),
    { numRuns },
  );
});

it('touches the groups that a change concerns and no others', () => {
  fc.assert(
    fc.property(anyChanges, anyChanges, (changes, others) => {
      const before = updateJournal(emptyJournal, changes);
      const change = others.find(({ kind }) => kind === 'moment');
      if (change?.kind !== 'moment') return;
      const after = updateJournal(before, [change]);
      const concerned = [before.entries.get(`moment/${change.id}`)?.values.person, change.after?.person].map(
        (id) => before.mergedInto.get(id ?? '') ?? id ?? '',
      );
      for (const person of before.entriesOf.changedKeys(after.entriesOf)) expect(concerned).toContain(person);
      expect(after.people).toBe(before.people);
      expect(after.blocks).toBe(before.blocks);
      expect(after.kept).toBe(before.kept);
    }),
    { numRuns },
  );
});

it('touches the map of the kind that a change concerns and no other', () => {
  fc.assert(
    fc.property(anyChanges, anyChanges, (changes, others) => {
      const before = updateJournal(emptyJournal, changes);
      const change = others[0];
      if (change === undefined) return;
      const after = updateJournal(before, [change]);
      for (const kind of KEPT_KINDS) expect(after.kept[kind] === before.kept[kind]).toBe(kind !== change.kind);
    }),
    { numRuns },
  );
});

it('is itself without changes', () => {
  expect(updateJournal(emptyJournal, [])).toBe(emptyJournal);
});

const person = (id: string, after: Person): RecordChange => ({ kind: 'person', id, after });
const moment = (id: string, of: string): RecordChange => ({
  kind: 'moment',
  id,
  after: { person: of, on: '2026-11-01' },
});
const idsOf = (journal: Journal, id: string) => journal.entriesOf.get(id)?.map((entry) => entry.id);

it('puts what belonged to merged people under the one they are, and back when the merge is undone', () => {
  const apart = updateJournal(emptyJournal, [
    person('a', { name: 'Ana' }),
    person('b', { name: 'A. Ruiz', phone: '1' }),
    person('c', {}),
    moment('1', 'a'),
    moment('2', 'b'),
    moment('3', 'c'),
  ]);
  const together = updateJournal(apart, [
    person('b', { name: 'A. Ruiz', phone: '1', mergedInto: 'a' }),
    person('c', { mergedInto: 'b' }),
  ]);
  expect([...together.people.keys()]).toEqual(['a']);
  expect(together.people.get('a')?.values).toEqual({ name: 'Ana', phone: '1' });
  expect(idsOf(together, 'a')).toEqual(['1', '2', '3']);
  expect(plain(updateJournal(together, [person('b', { name: 'A. Ruiz', phone: '1' }), person('c', {})]))).toEqual(
    plain(apart),
  );
});

it('leaves cleared what the user cleared, though a merged person has it', () => {
  const journal = updateJournal(emptyJournal, [
    person('a', { phone: null }),
    person('b', { phone: '1', mergedInto: 'a' }),
  ]);
  expect(journal.people.get('a')?.values).toEqual({ phone: null });
});

it('takes the smallest id where two devices merged each into the other', () => {
  const journal = updateJournal(emptyJournal, [
    person('b', { mergedInto: 'a' }),
    person('a', { mergedInto: 'b' }),
    person('c', { mergedInto: 'b' }),
    moment('1', 'c'),
  ]);
  expect([...journal.people.keys()]).toEqual(['a']);
  expect(idsOf(journal, 'a')).toEqual(['1']);
});

it('keeps the entries of somebody removed, and those merged into them stand for themselves again', () => {
  const journal = updateJournal(emptyJournal, [
    person('a', {}),
    person('b', { mergedInto: 'a' }),
    moment('1', 'a'),
    moment('2', 'b'),
  ]);
  const removed = updateJournal(journal, [{ kind: 'person', id: 'a' }]);
  expect([idsOf(removed, 'a'), idsOf(removed, 'b'), [...removed.people.keys()]]).toEqual([['1'], ['2'], ['b']]);
});
