import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Known } from '../journal/journal.ts';
import { distinctId, type Person } from '../records/person.ts';
import { findDuplicates } from './duplicates.ts';

const known = (values: readonly Person[]): readonly Known<Person>[] =>
  values.map((person, index) => ({ id: `p${index}`, values: person }));
const evidenceOf = (...values: readonly Person[]) =>
  findDuplicates(known(values), new Set()).map(({ evidence }) => evidence);

it.each<[string, Person, Person, readonly string[]]>([
  [
    'e-mail, in any case',
    { name: 'Maria Lopez', email: 'MLopez@example.edu' },
    { name: 'M. Lopez-Garcia', email: 'mlopez@example.edu' },
    ['Both have the e-mail MLopez@example.edu'],
  ],
  [
    'telephone number, however written',
    { name: 'Maria Lopez', phone: '+1 (555) 010-0199' },
    { name: 'Dr. L', phone: '555.010.0199 ext. 7' },
    ['Both have the telephone number +1 (555) 010-0199'],
  ],
  [
    'LinkedIn page',
    { name: 'Maria Lopez', linkedin: 'https://www.linkedin.com/in/ml' },
    { name: 'Mimi', linkedin: 'https://www.linkedin.com/in/ML/?x=1' },
    ['Both have the same LinkedIn page'],
  ],
  ['name', { name: 'Irene Núñez' }, { name: 'Dr. irene nunez, MD' }, ['Both are called Irene Núñez']],
  [
    'name and institution',
    { name: 'Omar El-Sayed', institution: 'Harbor Hospital' },
    { name: 'Omar Elsayed', institution: 'harbor hospital.' },
    ['Both are called Omar El-Sayed, and both are at Harbor Hospital'],
  ],
  [
    'names in another order',
    { name: 'Maria Lopez' },
    { name: 'Lopez, Maria' },
    ['The same names in another order: Maria Lopez, Lopez, Maria'],
  ],
  [
    'initials and institution',
    { name: 'M. Lopez', institution: 'Harbor' },
    { name: 'Maria Lopez', institution: 'Harbor' },
    ['The initials fit, and both are at Harbor'],
  ],
  [
    'name but for an initial',
    { name: 'Maria Lopez' },
    { name: 'Maria A. Lopez' },
    ['The same name but for an initial: Maria Lopez, Maria A. Lopez'],
  ],
  ['name in another script', { name: '李明' }, { name: '李明' }, ['Both are called 李明']],
])('suggests people with the same %s', (_, a, b, evidence) => {
  expect(evidenceOf(a, b)).toEqual([evidence]);
});

it.each<[string, Person, Person]>([
  ['who sound alike', { name: 'Sara Khan', institution: 'Harbor' }, { name: 'Zara Khan', institution: 'Harbor' }],
  [
    'who share a family name',
    { name: 'Sara Khan', institution: 'Harbor' },
    { name: 'Samir Khan', institution: 'Harbor' },
  ],
  [
    'whose initials fit elsewhere',
    { name: 'M. Lopez', institution: 'Harbor' },
    { name: 'Maria Lopez', institution: 'River' },
  ],
  [
    'whose initials do not fit',
    { name: 'A. Lopez', institution: 'Harbor' },
    { name: 'Maria Lopez', institution: 'Harbor' },
  ],
  ['with an extension in common', { name: 'Ana', phone: '4711' }, { name: 'Bo', phone: '4711' }],
  ['without any name', {}, {}],
  [
    'with blank addresses',
    { name: 'Ana', email: '', linkedin: ' ', phone: '' },
    { name: 'Bo', email: '', linkedin: ' ', phone: '' },
  ],
  [
    'whose pages on LinkedIn differ, whatever they are called',
    { name: 'David Kim', linkedin: 'https://www.linkedin.com/in/dk1' },
    { name: 'David Kim', linkedin: 'https://www.linkedin.com/in/dk2' },
  ],
  ['of whom one was merged', { name: 'Maria Lopez' }, { name: 'Maria Lopez', mergedInto: 'p9' }],
])('suggests nobody %s', (_, a, b) => {
  expect(evidenceOf(a, b)).toEqual([]);
});

it('gathers all that speaks for a pair, those with addresses in common first', () => {
  const people = known([
    { name: 'Ana Ferreira' },
    { name: 'Ana Ferreira' },
    { name: 'Maria Lopez', email: 'm@example.org', phone: '+1 555 010 0199' },
    { name: 'Maria Lopez', email: 'm@example.org', phone: '+1 555 010 0199' },
  ]);
  expect(findDuplicates(people, new Set()).map(({ a, b, by, evidence }) => [a, b, by, evidence.length])).toEqual([
    ['p2', 'p3', 'address', 3],
    ['p0', 'p1', 'name', 1],
  ]);
});

it('takes an address that many share for nobody’s', () => {
  const desk = Array.from({ length: 8 }, (_, index) => ({ name: `Person ${index}a`, phone: '+1 555 010 0000' }));
  expect(evidenceOf(...desk)).toEqual([]);
});

it('leaves out pairs that are two people, and never suggests a pair twice', () => {
  const person = fc.record(
    {
      name: fc.constantFrom('Maria Lopez', 'Lopez Maria', 'M. Lopez', 'Ana Ruiz', 'Núñez', ''),
      email: fc.constantFrom('a@example.org', 'A@example.org', 'b@example.org'),
      phone: fc.constantFrom('+1 555 010 0199', '555 010 0199'),
      linkedin: fc.constantFrom('https://www.linkedin.com/in/a', 'https://www.linkedin.com/in/b'),
      institution: fc.constantFrom('Harbor', 'harbor', 'River'),
      mergedInto: fc.constant('p0'),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.array(person, { maxLength: 8 }), fc.nat({ max: 7 }), fc.nat({ max: 7 }), (values, i, j) => {
      const people = known(values);
      const distinct = new Set([distinctId(`p${i}`, `p${j}`)]);
      const found = findDuplicates(people, distinct);
      const ids = found.map(({ a, b }) => distinctId(a, b));
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.some((id) => distinct.has(id))).toBe(false);
      for (const { a, b, evidence } of found) {
        expect(a).not.toBe(b);
        expect(evidence.length).toBeGreaterThan(0);
        for (const id of [a, b]) expect(people.find((one) => one.id === id)?.values.mergedInto).toBeUndefined();
      }
      // Who comes first plays no part.
      const turned = findDuplicates([...people].reverse(), distinct).map(({ a, b }) => distinctId(a, b));
      expect(turned.toSorted()).toEqual(ids.toSorted());
    }),
    { numRuns: process.env.PRELUDE_DEEP === '1' ? 20_000 : 200 },
  );
});
