import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { RecordChange } from '../records/change.ts';
import type { Person } from '../records/person.ts';
import { anyChanges, TODAY } from './journal.arbitrary.ts';
import { isOpen } from './open-items.ts';
import { recentPeople } from './recent-people.ts';
import { emptyJournal, updateJournal } from './update.ts';
import { groupPeople, PEOPLE_VIEWS, type PeopleView } from './views.ts';
import { workingTogether } from './working-together.ts';

const person = (id: string, after: Person): RecordChange => ({ kind: 'person', id, after });
const met = (id: string, of: string, on: string, loggedAt = 0): RecordChange => ({
  kind: 'moment',
  id,
  after: { person: of, on, loggedAt },
});
const grouped = (view: PeopleView, ...changes: RecordChange[]) =>
  groupPeople(updateJournal(emptyJournal, changes), view, TODAY).map(({ key, people }) => [
    key,
    people.map(({ id }) => id).join(''),
  ]);

it('shows everybody in every view, under a heading that is theirs', () => {
  fc.assert(
    fc.property(anyChanges, fc.constantFrom(...PEOPLE_VIEWS), (changes, view) => {
      const journal = updateJournal(emptyJournal, changes);
      const groups = groupPeople(journal, view, TODAY);
      expect(new Set(groups.flatMap(({ people }) => people.map(({ id }) => id)))).toEqual(
        new Set(journal.people.keys()),
      );
      expect(new Set(groups.map(({ key }) => key)).size).toBe(groups.length);
      for (const { key, people } of groups) {
        expect(people.length).toBeGreaterThan(0);
        expect(new Set(people).size).toBe(people.length);
        for (const { id, values } of people) {
          if (view === 'role') expect(values.role ?? '').toBe(key);
          if (view === 'program')
            expect(key === '' ? (values.programs ?? []).length === 0 : values.programs?.includes(key)).toBe(true);
          if (view === 'open') expect((journal.entriesOf.get(id) ?? []).some(isOpen)).toBe(key === 'open');
        }
      }
    }),
  );
});

it('goes by name without accents and case, those without a name last', () => {
  expect(
    grouped(
      'name',
      person('1', { name: 'Øre' }),
      person('2', { name: 'ärzte' }),
      person('3', { name: 'Abe' }),
      person('4', {}),
      person('5', { name: '李明' }),
      person('6', { name: 'Zoe' }),
    ),
  ).toEqual([
    ['A', '32'],
    ['O', '1'],
    ['Z', '6'],
    ['李', '5'],
    ['', '4'],
  ]);
});

it('goes by the name without the form of address before it', () => {
  expect(
    grouped(
      'name',
      person('1', { name: 'Dr. Zoe' }),
      person('2', { name: 'Prof. Dr. Abe' }),
      person('3', { name: 'Bo' }),
    ),
  ).toEqual([
    ['A', '2'],
    ['B', '3'],
    ['Z', '1'],
  ]);
});

it('goes by role in the order of the house', () => {
  expect(
    grouped(
      'role',
      person('1', { role: 'nurse' }),
      person('2', {}),
      person('3', { role: 'attending' }),
      person('4', { role: 'chief' }),
    ),
  ).toEqual([
    ['attending', '3'],
    ['chief', '4'],
    ['nurse', '1'],
    ['', '2'],
  ]);
});

it('goes by last contact, the latest first', () => {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
  const days = ['2026-11-05', '2026-10-30', '2026-10-29', '2026-10-06', '2026-10-05', '2026-08-06', '2026-08-05'];
  expect(
    grouped(
      'last-contact',
      ...ids.map((id) => person(id, { name: 'X' })),
      person('n', {}),
      ...days.map((on, at) => met(`${at}`, ids[at] ?? '', on)),
      met('x', 'n', '2026-11-06'),
    ),
  ).toEqual([
    ['this-week', 'ab'],
    ['this-month', 'cd'],
    ['three-months', 'ef'],
    ['longer', 'g'],
    ['never', 'n'],
  ]);
});

it('shows somebody of two programs under both', () => {
  expect(grouped('program', person('1', { programs: ['1400421030', '1400121022'] }), person('2', {}))).toEqual([
    ['1400121022', '1'],
    ['1400421030', '1'],
    ['', '2'],
  ]);
});

it('takes institutions as one that differ in case and accents only, by the spelling met first', () => {
  expect(
    grouped(
      'institution',
      person('1', { name: 'A', institution: 'Sinaí ' }),
      person('2', { name: 'B', institution: 'SINAI' }),
    ),
  ).toEqual([['Sinaí', '12']]);
});

it('offers today’s team first, then whoever was logged last, nobody twice', () => {
  fc.assert(
    fc.property(anyChanges, fc.nat({ max: 7 }), (changes, most) => {
      const journal = updateJournal(emptyJournal, changes);
      const people = recentPeople(journal, TODAY, most);
      const team = new Set(
        workingTogether(journal)
          .filter(({ from, to }) => from <= TODAY && TODAY <= to)
          .map((stretch) => stretch.person),
      );
      const known = [...journal.people.keys()].filter((id) => team.has(id) || journal.entriesOf.has(id));
      expect(people.length).toBe(Math.min(most, known.length));
      expect(new Set(people).size).toBe(people.length);
      const rank = (id: string) => [
        team.has(id) ? 1 : 0,
        Math.max(0, ...(journal.entriesOf.get(id) ?? []).map(({ values }) => values.loggedAt ?? 0)),
      ];
      const ranks = people.map(({ id }) => rank(id));
      const best = known.map(rank).sort(([a = 0, b = 0], [c = 0, d = 0]) => c - a || d - b);
      expect(ranks).toEqual(best.slice(0, most));
    }),
  );
});
