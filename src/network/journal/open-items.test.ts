import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyChanges, TODAY } from './journal.arbitrary.ts';
import type { Entry } from './journal.ts';
import { isOpen, openItems } from './open-items.ts';
import { emptyJournal, updateJournal } from './update.ts';

const journalOf = (entry: Entry) =>
  updateJournal(emptyJournal, [
    { kind: 'person', id: 'a', after: { name: 'Dr. Maria Lopez' } },
    { kind: entry.kind, id: entry.id, after: entry.values } as Parameters<typeof updateJournal>[1][number],
  ]);
const person = 'a';
const on = '2026-11-03';

// biome-ignore format: a table
it.each<readonly [Entry['kind'], object, string, string | null]>([
  ['learning-loop', { heardOn: on }, 'Read up on it', on],
  ['learning-loop', { heardOn: '2026-11-01', readOn: on }, 'Bring it back to Dr. Maria Lopez', on],
  ['learning-loop', { heardOn: on, learned: 'PEEP first' }, 'Bring it back to Dr. Maria Lopez', on],
  ['learning-loop', {}, 'Read up on it', null],
  ['feedback-loop', { askedOn: on }, 'Ask Dr. Maria Lopez again in passing', on],
  ['feedback-loop', { askedOn: '2026-11-01', receivedOn: on }, 'Choose one thing to change', on],
  ['feedback-loop', { received: 'shorter one-liners' }, 'Choose one thing to change', null],
  ['feedback-loop', { receivedOn: '2026-11-01', change: 'two sentences', changedOn: on }, 'Tell Dr. Maria Lopez what you changed', on],
  ['feedback-loop', { receivedOn: on, received: 'slower', praise: 'kind' }, 'Choose one thing to change', on],
  ['feedback-loop', { receivedOn: on, praise: 'kind', tone: 'mixed' }, 'Choose one thing to change', on],
  ['feedback-loop', { askedOn: on, receivedOn: on, tone: 'positive' }, 'Choose one thing to change', on],
  ['feedback-loop', { receivedOn: on, praise: 'kind', changedOn: on }, 'Tell Dr. Maria Lopez what you changed', on],
  ['advice', { receivedOn: on }, 'Act on it', on],
  ['advice', { receivedOn: '2026-11-01', actedOn: on }, 'Tell Dr. Maria Lopez how it went', on],
  ['help', { direction: 'given', on }, 'Do what you promised Dr. Maria Lopez', on],
  ['help', { direction: 'asked', on }, 'See whether Dr. Maria Lopez could help', on],
])('%s %j: %s', (kind, values, sentence, since) => {
  const entry = { kind, id: 'x', values: { person, ...values } } as Entry;
  const items = openItems(journalOf(entry), TODAY, person);
  expect(items).toMatchObject([{ sentence, since, person, entry: { id: 'x' } }]);
  expect(isOpen(entry)).toBe(true);
});

// biome-ignore format: a table
it.each<readonly [Entry['kind'], object]>([
  ['learning-loop', { heardOn: on, reportedOn: on }],
  ['learning-loop', { heardOn: on, letGoOn: on }],
  ['feedback-loop', { askedOn: on, toldOn: on }],
  ['feedback-loop', { receivedOn: on, letGoOn: on }],
  ['feedback-loop', { receivedOn: on, praise: 'the best presentation of the week' }],
  ['feedback-loop', { receivedOn: on, received: 'good eye contact', tone: 'positive' }],
  ['advice', { receivedOn: on, toldOn: on }],
  ['help', { direction: 'given', on, doneOn: on }],
  ['help', { direction: 'asked', on, letGoOn: on }],
  ['moment', { on }],
  ['evaluation', { on }],
])('%s %j is closed', (kind, values) => {
  const entry = { kind, id: 'x', values: { person, ...values } } as Entry;
  expect(isOpen(entry)).toBe(false);
  expect(openItems(journalOf(entry), TODAY)).toEqual([]);
});

it('lists each open entry once, what is due first, then what has waited longest', () => {
  fc.assert(
    fc.property(anyChanges, (changes) => {
      const journal = updateJournal(emptyJournal, changes);
      const items = openItems(journal, TODAY);
      const open = [...journal.entries.values()].filter(isOpen);
      const later = open.filter((entry) => !items.some((item) => item.entry === entry));
      expect(items.length + later.length).toBe(open.length);
      expect(items.every(({ since }) => since === null || since <= TODAY)).toBe(true);
      for (const [at, { due, since }] of items.entries()) {
        const next = items[at + 1];
        if (next === undefined) continue;
        expect([due ?? '9999', since ?? '9999'] <= [next.due ?? '9999', next.since ?? '9999']).toBe(true);
      }
      const people = new Set(items.map((item) => item.person));
      expect([...people].flatMap((id) => openItems(journal, TODAY, id)).length).toBe(items.length);
    }),
  );
});
