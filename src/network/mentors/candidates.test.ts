import fc from 'fast-check';
import { expect, it } from 'vitest';
import { candidates } from './candidates.ts';
import { anybody, anyLog, countedRuns, journalOf, numRuns, record, TODAY } from './mentor-log.arbitrary.ts';

const DAY = (at: string) => `2026-11-${at}`;
const found = (...changes: Parameters<typeof journalOf>[0]) => candidates(journalOf(changes), TODAY);

it('never names who is a mentor already, in the address book only, or was judged not approachable or not respecting', () => {
  let named = 0;
  fc.assert(
    fc.property(anyLog, (changes) => {
      const journal = journalOf(changes);
      for (const { person, reasons } of candidates(journal, TODAY)) {
        named += 1;
        expect(journal.kept.mentorship.has(person.id)).toBe(false);
        expect(person.values.tracked).not.toBe(false);
        expect(person.values.approachable).not.toBe('no');
        expect(person.values.respectsImgs).not.toBe('no');
        expect(reasons.some(({ id }) => id !== 'role')).toBe(true);
      }
    }),
    { numRuns },
  );
  // A law about nobody would say nothing.
  expect(named).toBeGreaterThan(numRuns / 4);
  countedRuns(`candidates (${named} named)`);
});

it('goes by the number of points, each said once, then by the last contact', () => {
  fc.assert(
    fc.property(anyLog, (changes) => {
      const list = candidates(journalOf(changes), TODAY);
      for (const { reasons } of list) expect(new Set(reasons.map(({ id }) => id)).size).toBe(reasons.length);
      for (const [at, a] of list.entries()) {
        const b = list[at + 1];
        if (b === undefined) continue;
        expect(a.reasons.length).toBeGreaterThanOrEqual(b.reasons.length);
        if (a.reasons.length === b.reasons.length) expect((a.lastContact ?? '') >= (b.lastContact ?? '')).toBe(true);
      }
    }),
    { numRuns },
  );
});

it('treats unknown as unknown: never against, and said to be unknown unless something speaks for it', () => {
  fc.assert(
    fc.property(anyLog, anybody, (changes, id) => {
      const cleared = changes.map((change) =>
        change.kind === 'person' && change.id === id
          ? record('person', id, {
              ...change.after,
              teaches: null,
              approachable: null,
              respectsImgs: null,
              tiedToGoal: null,
            })
          : change,
      );
      const person = candidates(journalOf(cleared), TODAY).find((candidate) => candidate.person.id === id);
      if (person === undefined) return;
      expect(person.against).toEqual([]);
      const spoken = person.reasons.filter((reason) => reason.id === 'teaches' || reason.id === 'tied-to-goal').length;
      expect(person.unknown).toHaveLength(4 - spoken);
    }),
    { numRuns },
  );
});

it('never loses somebody, nor a point, by one more yes', () => {
  const field = fc.constantFrom('teaches', 'approachable', 'respectsImgs', 'tiedToGoal');
  fc.assert(
    fc.property(anyLog, anybody, field, (changes, id, name) => {
      const before = candidates(journalOf(changes), TODAY).find(({ person }) => person.id === id);
      if (before === undefined) return;
      const more = changes.map((change) =>
        change.kind === 'person' && change.id === id
          ? record('person', id, { ...change.after, [name]: 'yes' })
          : change,
      );
      const after = candidates(journalOf(more), TODAY).find(({ person }) => person.id === id);
      const points = new Set(after?.reasons.map((reason) => reason.id));
      for (const reason of before.reasons) expect(points.has(reason.id)).toBe(true);
    }),
    { numRuns },
  );
});

it('says how each point is known', () => {
  const team = (block: string) => record('block-team', `t${block}`, { block, person: 'a' });
  const [candidate] = found(
    record('person', 'a', { name: 'Dr. Ruiz', role: 'attending', specialty: 'nephrology', respectsImgs: 'yes' }),
    record('identity', 'identity', { fellowshipInterest: 'Nephrology' }),
    record('block', 'w', { type: 'ward', name: '4 West', from: DAY('01'), to: DAY('07') }),
    record('block', 'i', { type: 'icu', from: DAY('08'), to: DAY('14') }),
    record('block', 'later', { type: 'clinic', from: '2026-12-01', to: '2026-12-20' }),
    team('w'),
    team('i'),
    team('later'),
    record('learning-loop', 'l1', { person: 'a', heardOn: DAY('02') }),
    record('learning-loop', 'l2', { person: 'a', heardOn: DAY('09') }),
    record('advice', 'v', { person: 'a', receivedOn: DAY('10') }),
  );
  expect(candidate?.reasons.map(({ words }) => words)).toEqual([
    'Taught you on 2 days you logged.',
    'Respects IMGs, you noted.',
    'Works in nephrology, which you named as your interest.',
    'Worked with you on 2 rotations: 4 West and ICU.',
    'Gave you advice once.',
    'Attending: among the usual mentors.',
  ]);
  expect(candidate?.unknown).toEqual(['is approachable']);
  expect(candidate?.lastContact).toBe(DAY('14'));
});

it('names a nurse or a peer only once they are said to teach, and nobody for a role alone', () => {
  const nurse = { role: 'nurse', approachable: 'yes' };
  expect(found(record('person', 'n', nurse))).toEqual([]);
  expect(found(record('person', 'n', { ...nurse, teaches: 'yes' }))).toHaveLength(1);
  expect(found(record('person', 'd', { role: 'program-director' }))).toEqual([]);
});
