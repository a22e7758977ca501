import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Person } from '../../network/records/person.ts';
import { applyChanges, emptyWorkspace } from '../../workspace/workspace.ts';
import { captureChanges } from './capture-changes.ts';
import { keepCapture, readCapture } from './capture-draft.ts';
import type { CardFields } from './read-card.ts';

const event = { id: 'v1', values: { name: 'Internal Medicine Meeting' } };
const base = { event, card: null, talkedAbout: '', ask: '', metOn: '2026-11-24', contactId: 'c1', now: 1 };

it('adds somebody new with how they were met, and the contact, as one act', () => {
  const who = {
    id: 'p1',
    name: '李 Wei',
    changes: [{ kind: 'person' as const, id: 'p1', fields: { name: '李 Wei' } }],
  };
  expect(captureChanges({ ...base, who, known: undefined, talkedAbout: ' posters ', ask: '' })).toEqual([
    {
      kind: 'person',
      id: 'p1',
      fields: {
        name: '李 Wei',
        role: 'other',
        howMet: 'Met at Internal Medicine Meeting',
        tracked: true,
        source: 'typed',
      },
    },
    {
      kind: 'event-contact',
      id: 'c1',
      fields: { person: 'p1', event: 'v1', metOn: '2026-11-24', talkedAbout: 'posters', loggedAt: 1 },
    },
  ]);
});

it('keeps the name as the user has it and takes the rest from the card', () => {
  const who = { id: 'p1', name: 'Irene N.', changes: [{ kind: 'person' as const, id: 'p1', fields: {} }] };
  const card: CardFields = { name: 'Irene Núñez', role: 'program-director', email: 'irene@example.edu' };
  const [person] = captureChanges({ ...base, who, known: undefined, card });
  expect(person).toMatchObject({
    fields: { name: 'Irene N.', role: 'program-director', email: 'irene@example.edu', source: 'vcard' },
  });
});

const words = fc.option(fc.constantFrom('', 'a', 'b'), { nil: undefined, freq: 2 });
const anyPerson: fc.Arbitrary<Person> = fc.record({
  name: fc.constant('Ada'),
  title: words,
  email: words,
}) as fc.Arbitrary<Person>;

it('never changes what is known of somebody, and fills in what is not', () => {
  fc.assert(
    fc.property(anyPerson, fc.record({ title: words, email: words }), (known, said) => {
      const card = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)) as CardFields;
      const who = { id: 'p1', name: 'Ada', changes: [] };
      const changes = captureChanges({ ...base, who, known, card: { name: 'Another', ...card } });
      const fields = changes.flatMap((change) =>
        change.kind === 'person' && 'fields' in change ? [change.fields] : [],
      );
      for (const field of ['name', 'title', 'email'] as const)
        if (known[field]) for (const set of fields) expect(Object.hasOwn(set, field)).toBe(false);
      for (const set of fields)
        for (const [field, value] of Object.entries(set)) expect(card[field as 'title']).toBe(value);
      // What it writes, the workspace takes.
      expect(() => applyChanges(emptyWorkspace('device'), changes)).not.toThrow();
    }),
    { numRuns: 200 },
  );
});

it('follows from now on somebody who came with an address book', () => {
  const who = { id: 'p1', name: 'Ada', changes: [] };
  expect(captureChanges({ ...base, who, known: { name: 'Ada', tracked: false } })[0]).toEqual({
    kind: 'person',
    id: 'p1',
    fields: { tracked: true },
  });
});

it('keeps a half-typed contact, and starts anew from one that cannot be read', () => {
  const draft = { who: { name: 'Núñez' }, talkedAbout: 'x', ask: '', card: { email: 'a@example.org' } };
  expect(readCapture(keepCapture(draft))).toEqual(draft);
  for (const kept of ['', '{', '[]', '{"talkedAbout":1}', '{"who":{"id":1},"talkedAbout":"","ask":"","card":null}'])
    expect(keepCapture(readCapture(kept))).toBe('');
});
