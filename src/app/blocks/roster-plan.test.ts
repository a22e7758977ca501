import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Journal } from '../../network/journal/journal.ts';
import { emptyJournal, updateJournal } from '../../network/journal/update.ts';
import { guessRoster, LEFT_OUT, NEW_PERSON, planRoster } from './roster-plan.ts';
import { teamOf } from './team.ts';

const block = { id: 'b', values: { name: 'Cardiology', from: '2026-11-01', to: '2026-11-28' } };
const journalOf = (...names: readonly string[]): Journal =>
  updateJournal(
    emptyJournal,
    names.map((name, at) => ({ kind: 'person', id: `p${at}`, after: { name } })),
  );
const line = fc.record({
  name: fc.constantFrom('Ana Lopez', 'Dr. Ana López', 'Maria Lopez', 'Sam Okafor', 'Ana Lopez MD', 'Li Wei'),
  role: fc.constantFrom('attending' as const, 'senior' as const, null),
});
const ids = () => {
  let next = 0;
  return () => `new${next++}`;
};

it('never makes a second person of a name that is there once, and puts nobody on a team twice', () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
      const journal = journalOf('Ana Lopez', 'Sam Okafor');
      const guesses = guessRoster(journal, lines, []);
      const changes = planRoster(
        journal,
        block,
        guesses,
        guesses.map(({ likely }) => likely),
        ids(),
      );
      const made = changes.flatMap((change) =>
        change.kind === 'person' && 'fields' in change ? [change.fields.name ?? ''] : [],
      );
      expect(made.filter((name) => /ana|okafor/i.test(name))).toEqual([]);
      const places = changes.filter(({ kind }) => kind === 'block-team').map(({ id }) => id);
      expect(new Set(places).size).toBe(places.length);
    }),
  );
});

it('offers whoever has the same last name, and asks where two are called the same', () => {
  const [ana, maria] = guessRoster(
    journalOf('Ana Lopez', 'Sam Okafor', 'ana lópez'),
    [
      { name: 'Ana Lopez', role: null },
      { name: 'Maria Lopez', role: 'nurse' },
    ],
    [],
  );
  expect(ana?.likely).toBe(NEW_PERSON);
  expect(ana?.candidates.map(({ id }) => id)).toEqual(['p0', 'p2']);
  expect(maria?.likely).toBe(NEW_PERSON);
  expect(maria?.candidates.map(({ id }) => id)).toEqual(['p0', 'p2']);
});

it('does as chosen: known, new or left out, and learns a role only where there was none', () => {
  const journal = journalOf('Ana Lopez', 'Sam Okafor');
  const guesses = guessRoster(
    journal,
    [
      { name: 'Ana Lopez', role: 'attending' },
      { name: 'Li Wei', role: null },
      { name: 'Jo Tan', role: null },
    ],
    [],
  );
  expect(planRoster(journal, block, guesses, ['p0', NEW_PERSON, LEFT_OUT], ids())).toEqual([
    { kind: 'person', id: 'p0', fields: { role: 'attending' } },
    { kind: 'block-team', id: 'b.p0', fields: { block: 'b', person: 'p0', from: null, to: null, together: null } },
    { kind: 'person', id: 'new0', fields: { name: 'Li Wei', tracked: true, source: 'roster' } },
    { kind: 'block-team', id: 'b.new0', fields: { block: 'b', person: 'new0', from: null, to: null, together: null } },
  ]);
  const with0 = updateJournal(journal, [
    { kind: 'block', id: 'b', after: block.values },
    { kind: 'block-team', id: 'b.p0', after: { block: 'b', person: 'p0' } },
  ]);
  const members = teamOf(with0, 'b');
  expect(members.map(({ person }) => person)).toEqual(['p0']);
  expect(guessRoster(with0, [{ name: 'ana lopez', role: null }], members)[0]?.onTeam).toBe(true);
});
