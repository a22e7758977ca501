import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mergePeople } from '../../network/people/merge-people.ts';
import { distinctId, type Person } from '../../network/records/person.ts';
import { all, applyChanges, emptyWorkspace, find, type Workspace } from '../workspace.ts';
import type { FoundPeople, FoundPerson } from './people-file.ts';
import { planImport } from './plan-import.ts';

const counter = () => {
  let count = 0;
  return { newId: () => `new${++count}` };
};
const found = (...people: readonly FoundPerson['fields'][]): FoundPeople => ({
  source: 'vcard',
  people: people.map((fields, index) => ({ at: `card ${index + 1}`, fields })),
  skipped: [],
  notes: [],
});
const withPeople = (people: Readonly<Record<string, Person>>): Workspace =>
  applyChanges(
    emptyWorkspace('d'),
    Object.entries(people).map(([id, fields]) => ({ kind: 'person', id, fields })),
  );
const take = (workspace: Workspace, file: FoundPeople, ids = counter()) => {
  const plan = planImport(workspace, file, ids);
  return { plan, after: applyChanges(workspace, plan.changes) };
};

it('adds new people untracked, with the source they came from', () => {
  const { plan, after } = take(emptyWorkspace('d'), found({ name: 'Ada', email: 'a@example.org', tags: ['x'] }));
  expect(plan).toMatchObject({ added: 1, updated: 0, unchanged: 0, possibleDuplicates: [] });
  expect(find(after, 'person', 'new1')).toEqual({
    name: 'Ada',
    email: 'a@example.org',
    tags: ['x'],
    tracked: false,
    source: 'vcard',
  });
});

it.each<[string, Person, FoundPerson['fields']]>([
  ['uid', { name: 'Ada', uid: 'u1' }, { name: 'Ada Lopez-Ruiz', uid: 'u1', title: 'Fellow' }],
  [
    'page on LinkedIn',
    { name: 'Ada', linkedin: 'https://linkedin.com/in/Ada/' },
    { name: 'A. L.', linkedin: 'https://www.linkedin.com/in/ada', title: 'Fellow' },
  ],
  [
    'e-mail and a name that fits',
    { name: 'Dr. Ada Lopez', email: 'Ada@Example.org' },
    { name: 'López, Ada', email: 'ada@example.org', title: 'Fellow' },
  ],
  ['id, which Prelude itself wrote', { name: 'Ada' }, { name: 'Ada', uid: 'p', title: 'Fellow' }],
])('knows people again by their %s, and fills only what is missing', (_, person, fields) => {
  const { plan, after } = take(withPeople({ p: { tracked: true, note: 'mine', ...person } }), found(fields));
  expect(plan).toMatchObject({ added: 0, updated: 1 });
  expect(find(after, 'person', 'p')).toMatchObject({ ...person, title: 'Fellow', tracked: true, note: 'mine' });
  expect(all(after, 'person')).toHaveLength(1);
});

it('does not take two people at one address for one', () => {
  const desk = withPeople({ p: { name: 'Maria Lopez', email: 'desk@example.org' } });
  const { plan } = take(desk, found({ name: 'Samuel Okafor', email: 'desk@example.org' }));
  expect(plan).toMatchObject({
    added: 1,
    possibleDuplicates: [
      {
        a: { id: 'p', name: 'Maria Lopez' },
        b: { id: 'new1', name: 'Samuel Okafor' },
        evidence: ['Both have the e-mail desk@example.org'],
      },
    ],
  });
});

it('never joins on names alone, but asks – unless the user said they are two', () => {
  const before = withPeople({ p: { name: 'Sara Khan', institution: 'Harbor' } });
  const file = found({ name: 'Sara Khan' }, { name: 'Zara Khan', institution: 'Harbor' });
  const { plan, after } = take(before, file);
  expect(plan).toMatchObject({ added: 2, updated: 0 });
  expect(plan.possibleDuplicates.map(({ a, b }) => [a.id, b.id])).toEqual([['p', 'new1']]);
  const id = distinctId('p', 'new1');
  const told = applyChanges(after, [{ kind: 'distinct', id, fields: { a: 'p', b: 'new1' } }]);
  expect(planImport(told, file, counter()).possibleDuplicates).toEqual([]);
});

it('suggests only pairs with somebody the file changed', () => {
  const before = withPeople({ p: { name: 'Bo Lee' }, q: { name: 'Bo Lee' } });
  expect(take(before, found({ name: 'Ada' })).plan.possibleDuplicates).toEqual([]);
});

it('joins the same person standing twice in the file', () => {
  const { plan, after } = take(
    emptyWorkspace('d'),
    found(
      { name: 'Ada Lopez', email: 'a@example.org' },
      { name: 'Ada Lopez', email: 'A@example.org', phone: '+1 555' },
    ),
  );
  expect(plan).toMatchObject({ added: 1, updated: 0, unchanged: 0 });
  expect(all(after, 'person').map(({ values }) => values)).toMatchObject([{ email: 'a@example.org', phone: '+1 555' }]);
});

it('finds somebody merged away as the one they are now', () => {
  const before = withPeople({
    p: { name: 'Ada', uid: 'u1' },
    q: { name: 'Ada L.', uid: 'u2', email: 'a@example.org' },
  });
  const [p, q] = all(before, 'person');
  if (p === undefined || q === undefined) throw new Error('nobody');
  const merged = applyChanges(before, mergePeople(p, q));
  const { plan, after } = take(merged, found({ name: 'Ada L.', uid: 'u2', title: 'Fellow' }));
  expect(plan).toMatchObject({ added: 0, updated: 1 });
  expect(find(after, 'person', 'p')).toMatchObject({ title: 'Fellow' });
});

it('bears a ring of merges, which only a damaged file holds', () => {
  const before = withPeople({ p: { name: 'Ada', uid: 'u1', mergedInto: 'q' }, q: { name: 'Ada', mergedInto: 'p' } });
  expect(take(before, found({ name: 'Ada', uid: 'u1', title: 'Fellow' })).plan).toMatchObject({ added: 0, updated: 1 });
});

const fields: fc.Arbitrary<FoundPerson['fields']> = fc.record(
  {
    name: fc.constantFrom('Maria Lopez', 'Lopez, Maria', 'M. Lopez', 'Sara Khan', 'Zara Khan', '李明'),
    uid: fc.constantFrom('u1', 'u2', 'p0'),
    email: fc.constantFrom('a@example.org', 'A@example.org', 'b@example.org'),
    linkedin: fc.constantFrom('https://www.linkedin.com/in/a', 'https://www.linkedin.com/in/b'),
    phone: fc.constantFrom('+1 555 010 0199', '4711'),
    institution: fc.constantFrom('Harbor', 'River'),
    title: fc.constantFrom('Fellow', 'Attending'),
    tags: fc.constantFrom(['x'], ['y', 'z']),
  },
  { requiredKeys: ['name'] },
) as fc.Arbitrary<FoundPerson['fields']>;
const existing = fc.array(fc.tuple(fields, fc.option(fc.constantFrom('p0', 'p1', 'p2'), { nil: undefined })), {
  maxLength: 4,
});

it('adds and updates nobody when the same file comes again, and never changes what is known', () => {
  const runs = process.env.PRELUDE_DEEP === '1' ? 20_000 : 300;
  let done = 0;
  fc.assert(
    fc.property(existing, fc.array(fields, { maxLength: 8 }), (people, file) => {
      const before = withPeople(
        Object.fromEntries(
          people.map(([values, mergedInto], index) => {
            const into = mergedInto === undefined ? {} : { mergedInto };
            return [`p${index}`, { ...values, tags: [...(values.tags ?? [])], ...into }];
          }),
        ),
      );
      const ids = counter();
      const { plan, after } = take(before, found(...file), ids);
      expect(plan.added + plan.updated + plan.unchanged).toBeLessThanOrEqual(file.length);
      expect(all(after, 'person')).toHaveLength(people.length + plan.added);
      for (const { id, values } of all(before, 'person')) {
        for (const [name, value] of Object.entries(values)) {
          if (!(Array.isArray(value) && value.length === 0))
            expect(find(after, 'person', id)).toHaveProperty(name, value);
        }
      }
      const again = planImport(after, found(...file), ids);
      expect(again).toMatchObject({ added: 0, updated: 0, changes: [] });
      done += 1;
    }),
    { numRuns: runs },
  );
  if (process.env.PRELUDE_DEEP === '1')
    console.log(`planImport: ${done} files brought in twice, the second time nothing changed`);
});

it('plans 2,000 people into 2,000 others', () => {
  const person = (index: number) => ({
    name: `Person ${index} Sample`,
    email: `${index}@example.org`,
    phone: `+1 555 010 ${index}`,
  });
  const before = withPeople(
    Object.fromEntries(Array.from({ length: 2000 }, (_, index) => [`p${index}`, person(index)])),
  );
  const file = found(...Array.from({ length: 2000 }, (_, index) => person(index + 1000)));
  expect(planImport(before, file, counter())).toMatchObject({ added: 1000, unchanged: 1000 });
});

it('plans 20,000 people with one e-mail', () => {
  const people = Array.from({ length: 20_000 }, (_, index) => ({
    name: `Given${index} Family${index}`,
    email: 'desk@example.org',
  }));
  expect(planImport(emptyWorkspace('d'), found(...people), counter())).toMatchObject({
    added: 20_000,
    possibleDuplicates: [],
  });
});
