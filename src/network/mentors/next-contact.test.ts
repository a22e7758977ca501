import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { RecordChange } from '../records/change.ts';
import { cadenceInWords } from './cadence.ts';
import { meetingsOfMonth } from './meetings-of-month.ts';
import { anybody, anyLog, countedRuns, journalOf, numRuns, record, TODAY } from './mentor-log.arbitrary.ts';
import { nextContact } from './next-contact.ts';

it('has a next contact for every stage that goes on, none for one that is over, due exactly when its day has come', () => {
  fc.assert(
    fc.property(anyLog, anybody, (changes, id) => {
      const journal = journalOf(changes);
      const mentorship = journal.kept.mentorship.get(id);
      const next = nextContact(journal, id, TODAY);
      const stage = mentorship === undefined ? 'ended' : (mentorship.values.stage ?? 'ongoing');
      if (stage === 'ended' || stage === 'declined') expect(next).toBeNull();
      else if (stage !== 'resting') expect(next).not.toBeNull();
      if (next === null) return;
      expect(next.due).toBe(next.on === null || next.on <= TODAY);
      expect(next.why.length).toBeGreaterThan(0);
      const about = next.about === null ? undefined : journal.entries.get(`${next.about.kind}/${next.about.id}`);
      if (about?.kind === 'meeting' || about?.kind === 'ask') expect(about.values.letGoOn ?? null).toBeNull();
      expect(about === undefined).toBe(next.about === null);
    }),
    { numRuns },
  );
  countedRuns('next contact');
});

const ANA = record('person', 'a', { name: 'Dr. Ruiz', role: 'attending' });
const mentor = (values: object) => record('mentorship', 'a', { person: 'a', ...values });
const next = (...changes: readonly RecordChange[]) => nextContact(journalOf([ANA, ...changes]), 'a', TODAY);
const talked = (on: string, kind = 'talked') => record('moment', 'm', { person: 'a', kind, on });

it('walks the arc: might ask, asked, first meeting, in touch', () => {
  expect(next()).toBeNull();
  expect(next(mentor({ stage: 'might-ask' }))).toMatchObject({ step: 'ask', on: null });
  const asked = mentor({ stage: 'asked' });
  expect(next(asked)).toMatchObject({ step: 'answer' });
  const ask = (values: object) => record('ask', 'k', { person: 'a', what: 'meeting', ...values });
  expect(next(asked, ask({ askedOn: '2026-11-20' }))).toMatchObject({ step: 'wait', on: '2026-11-27', due: false });
  expect(next(asked, ask({ askedOn: '2026-11-10' }))).toMatchObject({ step: 'nudge', on: '2026-11-17', due: true });
  expect(next(asked, ask({ askedOn: '2026-11-01', nudgedOn: '2026-11-20' }))).toMatchObject({ step: 'wait' });
  expect(next(asked, ask({ askedOn: '2026-11-01', nudgedOn: '2026-11-10' }))).toMatchObject({ step: 'rest' });
  expect(next(mentor({ stage: 'first-meeting' }))).toMatchObject({ step: 'settle-meeting' });
});

it('puts a meeting first: planned, not said whether held, not thanked for', () => {
  const first = mentor({ stage: 'first-meeting' });
  const meeting = (values: object) => record('meeting', 'g', { person: 'a', ...values });
  expect(next(first, meeting({ on: '2026-11-30' }))).toMatchObject({ step: 'meeting', on: '2026-11-30' });
  expect(next(first, meeting({ on: '2026-11-20' }))).toMatchObject({ step: 'say-if-met' });
  expect(next(first, meeting({ heldOn: '2026-11-21' }))).toMatchObject({ step: 'thank', due: true });
  expect(next(first, meeting({ on: '2026-11-30', letGoOn: TODAY }))).toMatchObject({ step: 'settle-meeting' });
  // Thanks that never came are not asked for for ever.
  expect(next(mentor({ stage: 'ongoing' }), meeting({ heldOn: '2026-10-01' }))).toMatchObject({ step: 'update' });
});

it('counts an update from the last talk or message, by the role’s usual rhythm or the user’s own', () => {
  const ongoing = mentor({ stage: 'ongoing', leaveToReport: true });
  expect(next(ongoing)).toMatchObject({ step: 'update', on: TODAY, due: true });
  expect(next(ongoing, talked('2026-11-01'))).toMatchObject({ on: '2026-12-13', due: false });
  expect(next(ongoing, talked('2026-11-01'))?.why).toContain('every 6 weeks is usual for their role (a convention)');
  const own = mentor({ stage: 'ongoing', leaveToReport: true, cadenceDays: 14 });
  expect(next(own, talked('2026-11-01'))).toMatchObject({ on: '2026-11-15', due: true });
  // A shared shift tells them nothing new.
  expect(next(own, talked('2026-11-20', 'worked-together'))).toMatchObject({ on: TODAY });
  expect(next(mentor({ stage: 'ongoing' }), talked('2026-11-01'))?.why).toContain('ask it first');
});

it('keeps a day agreed on until it was kept', () => {
  const agreed = mentor({ stage: 'ongoing', nextOn: '2026-11-25', leaveToReport: true });
  expect(next(agreed, talked('2026-11-01'))).toMatchObject({ step: 'agreed', on: '2026-11-25' });
  const kept = mentor({ stage: 'ongoing', nextOn: '2026-11-10', leaveToReport: true });
  expect(next(kept, talked('2026-11-10'))).toMatchObject({ step: 'update', on: '2026-12-22' });
});

it('says a rhythm in words', () => {
  expect([7, 14, 28, 30, 42, 60, 90, 10].map(cadenceInWords)).toEqual([
    'week',
    '2 weeks',
    '4 weeks',
    'month',
    '6 weeks',
    '2 months',
    '3 months',
    '10 days',
  ]);
});

it('counts the meetings of a month, by the day they took place or are planned for', () => {
  const meeting = (id: string, values: object) => record('meeting', id, { person: 'a', ...values });
  const journal = journalOf([
    meeting('1', { on: '2026-11-30' }),
    meeting('2', { on: '2026-10-30', heldOn: '2026-11-02' }),
    meeting('3', { on: '2026-11-03', heldOn: '2026-12-01' }),
    meeting('4', { on: '2026-11-04', letGoOn: TODAY }),
    meeting('5', {}),
  ]);
  expect(meetingsOfMonth(journal, TODAY)).toBe(2);
});
