import fc from 'fast-check';
import { expect, it } from 'vitest';
import { NOTE_LENGTH } from '../records/fields.ts';
import type { Person } from '../records/person.ts';
import { mergePeople } from './merge-people.ts';

const merged = (keep: Person, other: Person) => mergePeople({ id: 'a', values: keep }, { id: 'b', values: other });

it('fills what is missing, puts tags, programs and notes together, and points to the one who stays', () => {
  expect(
    merged(
      { name: 'Maria Lopez', tags: ['mentor'], note: 'Likes questions.', email: null, tracked: false, phone: '' },
      {
        name: 'M. Lopez',
        role: 'attending',
        email: 'm@example.org',
        phone: '+1 555 010 0199',
        tags: ['APD', 'mentor'],
        programs: ['1403521470'],
        note: 'Met at noon conference.',
        tracked: true,
        source: 'vcard',
      },
    ),
  ).toEqual([
    {
      kind: 'person',
      id: 'a',
      fields: {
        role: 'attending',
        email: 'm@example.org',
        phone: '+1 555 010 0199',
        tags: ['mentor', 'APD'],
        programs: ['1403521470'],
        note: 'Likes questions.\n\nMet at noon conference.',
        tracked: true,
        source: 'vcard',
      },
    },
    { kind: 'person', id: 'b', fields: { mergedInto: 'a' } },
  ]);
});

it('changes nothing but the other where the first has it all, and nothing at all for one person', () => {
  expect(merged({ name: 'Ana', note: 'One. Two.' }, { name: 'Ana R.', note: 'Two.' })).toEqual([
    { kind: 'person', id: 'b', fields: { mergedInto: 'a' } },
  ]);
  expect(mergePeople({ id: 'a', values: {} }, { id: 'a', values: { name: 'Ana' } })).toEqual([]);
});

it('keeps every value of the first, and gives no note longer than one may be', () => {
  const person = fc.record(
    {
      name: fc.string({ maxLength: 3 }),
      email: fc.option(fc.string({ maxLength: 3 })),
      tags: fc.option(fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 3 })),
      note: fc.option(fc.oneof(fc.string({ maxLength: 3 }), fc.constant('x'.repeat(NOTE_LENGTH - 3)))),
      tracked: fc.option(fc.boolean()),
      mergedInto: fc.option(fc.constant('c')),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(person, person, (keep, other) => {
      const [last, first] = merged(keep, other).toReversed();
      expect(last).toEqual({ kind: 'person', id: 'b', fields: { mergedInto: 'a' } });
      const after: Person = { ...keep, ...first?.fields };
      expect(after.mergedInto).toBe(keep.mergedInto);
      for (const value of [keep.name, keep.email]) if (value) expect(Object.values(after)).toContain(value);
      for (const tag of [...(keep.tags ?? []), ...(other.tags ?? [])]) expect(after.tags).toContain(tag);
      expect(after.note?.length ?? 0).toBeLessThanOrEqual(NOTE_LENGTH);
      if (keep.note) expect(after.note?.startsWith(keep.note)).toBe(true);
    }),
  );
});
