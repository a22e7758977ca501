import fc from 'fast-check';
import { expect, it } from 'vitest';
import { inNameOrder, nameToOrderBy } from './name-order.ts';

it.each([
  ['Dr. Ana Lopez', 'Ana Lopez'],
  ['dr Ana Lopez', 'Ana Lopez'],
  ['Prof. Dr. Ana Lopez', 'Ana Lopez'],
  [' Ms. Joy Park', 'Joy Park'],
  ['Mrs Øre', 'Øre'],
  ['Dr.Ana', 'Ana'],
  ['Drew Dr', 'Drew Dr'],
  ['Ms', 'Ms'],
  ['Dr.', 'Dr.'],
  ['Msgr. Lee', 'Msgr. Lee'],
  ['', ''],
])('orders %s by %s', (name, by) => {
  expect(nameToOrderBy(name)).toBe(by);
});

it('never leaves nothing of a name', () => {
  fc.assert(
    fc.property(fc.string(), (name) => {
      expect(nameToOrderBy(name) === '').toBe(name.trim() === '');
    }),
  );
});

it('orders people alike with and without a form of address, whatever order they came in', () => {
  const names = ['Abe', 'Dr. ärzte', 'Dr. Bo', 'Ms. Bo', 'Prof. Cy 2', 'Cy 10', 'Zoe'];
  const people = names.map((name, at) => ({ id: `${at}`, values: { name } }));
  fc.assert(
    fc.property(fc.shuffledSubarray(people), (some) => {
      expect(inNameOrder(some)).toEqual(people.filter((person) => some.includes(person)));
    }),
  );
  expect(inNameOrder([...people, { id: 'x', values: {} }])[0]?.id).toBe('x');
});
