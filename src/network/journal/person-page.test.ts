import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { RecordChange } from '../records/change.ts';
import type { Help } from '../records/loops.ts';
import { contactDays } from './entry.ts';
import { anyChanges, anyPerson, TODAY } from './journal.arbitrary.ts';
import { personPage } from './person-page.ts';
import { emptyJournal, updateJournal } from './update.ts';
import { daysTogether } from './working-together.ts';

it('has every entry of the person once in the timeline and every contact up to today once, the latest first', () => {
  fc.assert(
    fc.property(anyChanges, anyPerson, (changes, id) => {
      const journal = updateJournal(emptyJournal, changes);
      const page = personPage(journal, id, TODAY);
      const root = journal.mergedInto.get(id) ?? id;
      expect(page === null).toBe(!journal.people.has(root));
      if (page === null) return;
      expect([page.id, page.person]).toEqual([root, journal.people.get(root)?.values]);
      const entries = journal.entriesOf.get(root) ?? [];
      expect(page.timeline.flatMap((item) => (item.is === 'entry' ? [item.entry] : []))).toEqual(entries);
      const days = page.timeline.map(({ on }) => on ?? '');
      expect(days).toEqual(days.toSorted().reverse());
      const contacts = new Set([
        ...entries.flatMap(contactDays).filter((day) => day <= TODAY),
        ...page.together.flatMap((stretch) => [...daysTogether(journal, stretch, TODAY)]),
      ]);
      expect(page.contacts).toEqual([...contacts].sort().reverse());
      expect(page.lastContact).toBe(page.contacts[0] ?? null);
      const help = entries.filter(({ kind }) => kind === 'help');
      for (const entry of help) {
        const { doneOn, letGoOn } = entry.values as Help;
        const places = [page.given, page.asked, page.promised].filter((list) => list.includes(entry)).length;
        expect(places).toBe(doneOn == null && letGoOn != null ? 0 : 1);
      }
      if (page.open.length > 0) expect(page.next).not.toBeNull();
    }),
  );
});

const person: RecordChange = { kind: 'person', id: 'a', after: { name: 'Dr. Lopez' } };
const block = (id: string, from: string, to: string): readonly RecordChange[] => [
  { kind: 'block', id, after: { name: id, from, to } },
  { kind: 'block-team', id: `${id}.a`, after: { block: id, person: 'a' } },
];
const loop: RecordChange = {
  kind: 'learning-loop',
  id: 'l',
  after: { person: 'a', heardOn: '2026-11-01', readOn: '2026-11-02' },
};
const unread: RecordChange = { kind: 'learning-loop', id: 'l', after: { person: 'a', heardOn: '2026-11-01' } };
const help = (due: string): RecordChange => ({
  kind: 'help',
  id: 'h',
  after: { person: 'a', direction: 'given', on: '2026-11-01', due },
});
const planned: RecordChange = {
  kind: 'moment',
  id: 'm',
  after: { person: 'a', kind: 'meeting', on: '2026-11-08', line: 'CV' },
};
const meeting = (values: object): RecordChange => ({ kind: 'meeting', id: 'g', after: { person: 'a', ...values } });
const mentor = (values: object): RecordChange => ({ kind: 'mentorship', id: 'a', after: { person: 'a', ...values } });
const sponsor: RecordChange = {
  kind: 'sponsor-act',
  id: 's',
  after: { person: 'a', on: '2026-11-01', thankedOn: '2026-11-02' },
};
const wards = block('Wards', '2026-11-09', '2026-11-22');
const icu = block('ICU', '2026-11-02', '2026-11-08');

// biome-ignore format: a table
it.each<readonly [string, readonly RecordChange[], object | null]>([
  ['nothing', [], null],
  ['a block that is over', block('Old', '2026-10-01', '2026-10-28'), null],
  ['a block ahead', wards, { on: '2026-11-09', what: 'Together on Wards' }],
  ['a block under way', icu, { on: TODAY, what: 'Together on ICU' }],
  ['a point to bring back, no block ahead', [loop], { on: null, what: 'Bring it back to Dr. Lopez' }],
  ['a point to bring back, a block ahead', [loop, ...wards], { on: '2026-11-09', what: 'Bring it back to Dr. Lopez' }],
  ['a point to bring back, a block under way', [loop, ...icu], { on: TODAY, what: 'Bring it back to Dr. Lopez' }],
  ['a point to read, a block ahead', [unread, ...wards], { on: null, what: 'Read up on it' }],
  ['help overdue, a block under way', [help('2026-11-04'), ...icu], { on: '2026-11-04', what: 'Do what you promised Dr. Lopez' }],
  ['help due after the block begins', [help('2026-11-10'), ...wards], { on: '2026-11-09', what: 'Together on Wards' }],
  ['a meeting with a time', [meeting({ on: '2026-11-08', at: '14:00' }), ...wards], { on: '2026-11-08', what: 'Meeting at 14:00' }],
  ['a meeting today', [meeting({ on: TODAY })], { on: TODAY, what: 'Meeting' }],
  ['a meeting today that took place', [meeting({ on: TODAY, heldOn: TODAY })], { on: null, what: 'Thank Dr. Lopez for the meeting' }],
  ['a meeting let go', [meeting({ on: '2026-11-08', letGoOn: TODAY })], null],
  ['a contact agreed on', [mentor({ nextOn: '2026-11-20' })], { on: '2026-11-20', what: 'The next contact you agreed on' }],
  ['a contact agreed on with a mentor no more', [mentor({ nextOn: '2026-11-20', stage: 'ended' })], null],
  ['an outcome to tell, and a block ahead', [sponsor, ...wards], { on: '2026-11-09', what: 'Together on Wards' }],
  ['an outcome to tell alone', [sponsor], { on: null, what: 'Tell Dr. Lopez what came of it' }],
  ['a meeting before the block', [planned, ...wards], { on: '2026-11-08', what: 'Meeting: CV' }],
])('next with %s', (_, changes, next) => {
  expect(personPage(updateJournal(emptyJournal, [person, ...changes]), 'a', TODAY)?.next).toEqual(next);
});

it('shows a loop on the day of its latest step, and blocks that have begun', () => {
  const journal = updateJournal(emptyJournal, [person, loop, planned, ...icu, ...wards]);
  expect(
    personPage(journal, 'a', TODAY)?.timeline.map((item) => [item.on, item.is === 'entry' ? item.step : item.block.id]),
  ).toEqual([
    ['2026-11-08', 'moment'],
    [TODAY, 'ICU'],
    ['2026-11-02', 'read'],
  ]);
});

it('has no page for somebody removed or unknown, and the other’s for somebody merged', () => {
  const journal = updateJournal(emptyJournal, [person, { kind: 'person', id: 'b', after: { mergedInto: 'a' } }]);
  expect([personPage(journal, 'ghost', TODAY), personPage(journal, 'b', TODAY)?.id]).toEqual([null, 'a']);
});
