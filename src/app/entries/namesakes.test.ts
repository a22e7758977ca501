import fc from 'fast-check';
import { expect, it } from 'vitest';
import { namesakes } from './namesakes.ts';
import { settlePerson } from './settle-person.ts';

const known = (...names: readonly string[]) => names.map((name, at) => ({ id: String(at), values: { name } }));

it('settles every text without a mistake, and what it adds is found as itself from then on', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: 'grapheme', maxLength: 12 }), { maxLength: 6 }),
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      (names, typed) => {
        const people = known(...names);
        const settled = settlePerson(people, { name: typed }, () => 'n');
        if ('problem' in settled) {
          expect(namesakes(people, typed).length).toBeGreaterThan(1);
        } else if (settled.id !== 'n') {
          expect(settled.changes).toEqual([]);
        } else {
          expect(namesakes(people, typed)).toEqual([]);
          const then = settlePerson(
            [...people, { id: 'n', values: { name: settled.name } }],
            { name: typed },
            () => 'm',
          );
          // A name without a letter is nobody's namesake.
          if (namesakes(known(typed), typed).length > 0) expect(then).toHaveProperty('id', 'n');
        }
      },
    ),
  );
});

it('settles a typed name: the one namesake, a new person, or a question', () => {
  const people = known('Dr. Sam Okafor', 'Ana Lopez', 'ana lópez', 'Fatima El-Sayed');
  const settle = (typed: string) => settlePerson(people, { name: typed }, () => 'n');
  expect(settle(' sam okafor ')).toEqual({ id: '0', name: 'Dr. Sam Okafor', changes: [] });
  expect(settle('fatima elsayed')).toHaveProperty('id', '3');
  expect(settle('Ana Lopez')).toHaveProperty('problem');
  expect(settle('Sam')).toMatchObject({ id: 'n', changes: [{ kind: 'person', id: 'n', fields: { name: 'Sam' } }] });
  expect(settle('  ')).toEqual({ id: null, name: '', changes: [] });
  expect(settlePerson(people, { id: '1' }, () => 'n')).toEqual({ id: '1', name: 'Ana Lopez', changes: [] });
});
