import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nameIndex, namesLike } from './name-index.ts';

const people = ['Dr. Maria Núñez', 'Omar El-Sayed', 'Sara Khan', 'Zara Khan', 'Nuria Ba', 'Jan Núñez Ortiz'].map(
  (name, at) => ({ id: String(at), values: { name, tracked: name !== 'Nuria Ba' } }),
);
const index = nameIndex(people);
const found = (query: string) => namesLike(index, query, 6).map(({ values }) => values.name);

it.each([
  ['nunez', ['Dr. Maria Núñez', 'Jan Núñez Ortiz']],
  ['dr maria', ['Dr. Maria Núñez']],
  ['el sayed', ['Omar El-Sayed']],
  ['ELSAYED', ['Omar El-Sayed']],
  ['khan', ['Sara Khan', 'Zara Khan']],
  ['nu', ['Dr. Maria Núñez', 'Jan Núñez Ortiz', 'Nuria Ba'].sort()],
  ['xyz', []],
  [' ', []],
])('finds for %s', (query, names) => {
  expect([...found(query)].sort()).toEqual([...names].sort());
});

it('puts the whole name first, and those one follows before the others of the same fit', () => {
  expect(found('sara khan')[0]).toBe('Sara Khan');
  expect(
    namesLike(
      nameIndex([people[4], { id: '9', values: { name: 'Nurit Al' } }].filter((p) => p !== undefined)),
      'nur',
      2,
    )[0]?.id,
  ).toBe('9');
});

it('knows names that in programs’ names are small words', () => {
  const index = nameIndex(['Thu At', 'And Of', 'St'].map((name, at) => ({ id: String(at), values: { name } })));
  for (const name of ['thu at', 'of', 'st']) expect(namesLike(index, name, 2), name).toHaveLength(1);
});

it('finds everybody by their own name, however it is written, and never more than asked for', () => {
  fc.assert(
    fc.property(
      fc.array(fc.stringMatching(/^[A-Za-zÀ-ÖØ-öø-ňŌ-ž]{1,8}( [A-Za-zÀ-ÖØ-öø-ňŌ-ž]{1,8}){0,2}$/), {
        minLength: 1,
        maxLength: 20,
      }),
      fc.nat({ max: 5 }),
      (names, most) => {
        const all = nameIndex(names.map((name, at) => ({ id: String(at), values: { name } })));
        for (const name of names) {
          const hits = namesLike(all, name.toUpperCase(), names.length).map(({ values }) => values.name);
          expect(hits).toContain(name);
        }
        expect(namesLike(all, names[0] ?? '', most).length).toBeLessThanOrEqual(most);
      },
    ),
  );
});
