import fc from 'fast-check';
import vCard from 'vcf';
import { expect, it } from 'vitest';
import type { Person } from '../../network/records/person.ts';
import { all, applyChanges, emptyWorkspace } from '../workspace.ts';
import { cleanLine, cleanLines } from './clean.ts';
import { planImport } from './plan-import.ts';
import { readVcards } from './vcard/read-vcards.ts';
import { writeVcards } from './write-vcards.ts';
import { NAMES, personArbitrary } from './writers.arbitrary.ts';

const withPeople = (people: readonly Person[]) =>
  applyChanges(
    emptyWorkspace('d'),
    people.map((fields, index) => ({ kind: 'person', id: `id-${index}`, fields })),
  );
const read = (text: string) => {
  const cards = readVcards(text);
  if (!cards.ok) throw new Error('refused');
  return cards.value;
};
const unescaped = (text: string) => text.replace(/\\([\\;,nN])/g, (_, sign: string) => (/n/i.test(sign) ? '\n' : sign));
const octets = (text: string) => new TextEncoder().encode(text).length;
const versions = ['3.0', '4.0'] as const;
const runs = process.env.PRELUDE_DEEP === '1' ? 2000 : 100;

it.each(versions)('version %s is read back by another library, whatever the names', (version) => {
  const people = NAMES.map((name, index) => ({
    name,
    institution: name,
    title: name,
    email: `${index}@example.org`,
    phone: '+1 555',
  }));
  const text = writeVcards(withPeople(people), version);
  const cards = vCard.parse(text.trimEnd());
  expect(cards).toHaveLength(NAMES.length);
  const value = (card: (typeof cards)[number], name: string) => unescaped(String(card.get(name)?.valueOf() ?? ''));
  expect(cards.map((card) => value(card, 'fn')).toSorted()).toEqual(NAMES.map((name) => cleanLine(name)).toSorted());
  for (const card of cards) {
    expect(card.version).toBe(version);
    for (const field of ['org', 'title']) expect(value(card, field)).toBe(value(card, 'fn'));
    expect(value(card, 'tel')).toBe('+1 555');
    expect(value(card, 'email')).toMatch(/^\d@example\.org$/);
    // Family; given; additional; prefix; suffix.
    expect(
      String(card.get('n')?.valueOf() ?? '')
        .replace(/\\./gs, 'x')
        .split(';'),
    ).toHaveLength(5);
  }
});

it.each(versions)('version %s is read back as it was, and brings nobody in twice', (version) => {
  fc.assert(
    fc.property(fc.array(personArbitrary, { maxLength: 4 }), (people) => {
      const workspace = withPeople(people);
      const text = writeVcards(workspace, version);
      const { people: found, skipped } = read(text);
      expect(skipped).toEqual([]);
      expect(found).toHaveLength(people.length);
      for (const { fields } of found) {
        const person = people[Number(fields.uid?.slice(3))];
        expect(fields.name).toBe(cleanLine(person?.name ?? ''));
        expect(fields.institution).toBe(cleanLine(person?.institution ?? ''));
        expect(fields.title).toBe(cleanLine(person?.title ?? ''));
        for (const field of ['email', 'phone', 'linkedin', 'website'] as const)
          expect(fields[field]).toBe(person?.[field]);
        if (person?.role != null) expect(fields.role).toBe(person.role);
        expect(fields.tags ?? []).toEqual(cleanLines(person?.tags ?? []));
      }
      expect(planImport(workspace, read(text), { newId: () => 'new' }).added).toBe(0);
    }),
    { numRuns: runs },
  );
});

it('ends lines by CRLF and folds them at 75 octets', () => {
  fc.assert(
    fc.property(fc.array(personArbitrary, { maxLength: 2 }), (people) => {
      const text = writeVcards(withPeople(people));
      expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      for (const line of text.split('\r\n')) expect(octets(line)).toBeLessThanOrEqual(75);
    }),
    { numRuns: runs },
  );
});

it('writes identity and tags alone, and nobody who was merged', () => {
  const text = writeVcards(
    withPeople([
      {
        name: 'Ada',
        note: 'secret note',
        howMet: 'secret meeting',
        teaches: 'no',
        tags: ['mentor'],
        uid: 'row:Ada|||',
        tracked: true,
      },
      { name: 'Bo', uid: 'from-phone', mergedInto: 'id-0' },
      { name: 'Cy', uid: 'from-phone-2' },
    ]),
  );
  expect(text).toBe(
    [
      'BEGIN:VCARD',
      'VERSION:3.0',
      'UID:id-0',
      'FN:Ada',
      'N:Ada;;;;',
      'CATEGORIES:mentor',
      'END:VCARD',
      'BEGIN:VCARD',
      'VERSION:3.0',
      'UID:from-phone-2',
      'FN:Cy',
      'N:Cy;;;;',
      'END:VCARD',
      '',
    ].join('\r\n'),
  );
  expect(all(withPeople([]), 'person')).toEqual([]);
  expect(writeVcards(withPeople([]))).toBe('');
});
