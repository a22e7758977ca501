import fc from 'fast-check';
import { expect, it } from 'vitest';
import { foldName, matchPeople, namesakes } from './match-people.ts';
import { settlePerson } from './settle-person.ts';

const known = (...names: readonly string[]) => names.map((name, at) => ({ id: String(at), values: { name } }));
const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).filter((text) => foldName(text) !== '');

it('finds everybody by the whole name and by every beginning of it', () => {
  fc.assert(
    fc.property(name, fc.nat(20), (text, at) => {
      const people = known(text);
      const typed = [...text].slice(0, at + 1).join('');
      if (foldName(typed) === '') return;
      expect(matchPeople(people, text, 5)).toEqual(people);
      expect(namesakes(people, text.toUpperCase()).length <= 1).toBe(true);
    }),
  );
});

it('is blind to accents, hyphens and the order of names', () => {
  const people = known('José Núñez-García', 'Fatima El-Sayed', 'Sara Khan', 'Zara Khan');
  const found = (query: string) => matchPeople(people, query, 9).map(({ values }) => values.name);
  expect(found('nunez garcia')).toEqual(['José Núñez-García']);
  expect(found('elsayed')).toEqual(['Fatima El-Sayed']);
  expect(found('khan za')).toEqual(['Zara Khan']);
  expect(found('khan')).toEqual(['Sara Khan', 'Zara Khan']);
  expect(found('  ')).toEqual([]);
});

it('settles a typed name: the one namesake, a new person, or a question', () => {
  const people = known('Sam Okafor', 'Ana Lopez', 'ana lópez');
  const settle = (typed: string) => settlePerson(people, { name: typed }, () => 'n');
  expect(settle(' sam okafor ')).toEqual({ id: '0', name: 'Sam Okafor', changes: [] });
  expect(settle('Ana Lopez')).toHaveProperty('problem');
  expect(settle('Sam')).toMatchObject({ id: 'n', changes: [{ kind: 'person', id: 'n', fields: { name: 'Sam' } }] });
  expect(settle('  ')).toEqual({ id: null, name: '', changes: [] });
  expect(settlePerson(people, { id: '1' }, () => 'n')).toEqual({ id: '1', name: 'Ana Lopez', changes: [] });
});
