import fc from 'fast-check';
import { expect, it } from 'vitest';
import { oneLine } from '../../base/one-line.ts';
import { CHANNELS, type Person, ROLES } from '../../network/records/person.ts';
import { changedFields, formDraft, formOf, nameAsked, type PersonForm, withDraft } from './person-form.ts';

const line = fc.string({ minLength: 1 }).map((text) => oneLine(text.replaceAll(',', ' ')) || 'x');
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const personArbitrary: fc.Arbitrary<Person> = fc.record(
  {
    name: maybe(line),
    role: maybe(fc.constantFrom(...ROLES)),
    institution: maybe(line),
    programs: fc.array(fc.stringMatching(/^\d{10}$/), { minLength: 1, maxLength: 3 }),
    channel: maybe(fc.constantFrom(...CHANNELS)),
    leaveToWrite: maybe(fc.boolean()),
    teaches: maybe(fc.constantFrom('yes' as const, 'no' as const)),
    tags: fc.uniqueArray(line, { minLength: 1, maxLength: 4 }),
    note: maybe(line),
    tracked: fc.boolean(),
  },
  { requiredKeys: [] },
);

it('changes nothing of a person whose form was not touched', () => {
  fc.assert(
    fc.property(personArbitrary, (person) => {
      expect(changedFields(formOf(person), person)).toEqual({});
    }),
  );
});

it('gives exactly what makes the person say what the form says', () => {
  fc.assert(
    fc.property(personArbitrary, personArbitrary, (person, wanted) => {
      const form = formOf(wanted);
      const saved = { ...person, ...changedFields(form, person) };
      expect(formOf(saved)).toEqual(form);
    }),
  );
});

it('brings a form back from its draft, and no more than the form knows', () => {
  fc.assert(
    fc.property(personArbitrary, personArbitrary, (person, typed) => {
      const [initial, form] = [formOf(person), formOf(typed)];
      expect(withDraft(initial, formDraft(form, initial))).toEqual(form);
      expect(formDraft(initial, initial)).toBe('');
    }),
  );
  const initial: PersonForm = formOf({});
  for (const draft of ['{', 'null', '[1]', '{"name":3,"nobody":"x","programs":[1],"tracked":"no"}'])
    expect(withDraft(initial, draft)).toEqual(initial);
});

it('takes away blanks and empty tags, and clears what was emptied', () => {
  const form = { ...formOf({ name: 'A', note: 'old' }), name: ' Ana  Núñez ', note: ' ', tags: 'a, , b,a' };
  expect(changedFields(form, { name: 'A', note: 'old' })).toEqual({ name: 'Ana Núñez', note: null, tags: ['a', 'b'] });
});

it('takes a name from an address only as far as it can be saved', () => {
  expect(nameAsked(null)).toBe('');
  expect(nameAsked(' Zara\nKhan ')).toBe('Zara Khan');
  expect(nameAsked('W'.repeat(3000))).toHaveLength(500);
});
