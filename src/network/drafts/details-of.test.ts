import { expect, it } from 'vitest';
import { emptyJournal, updateJournal } from '../journal/update.ts';
import type { RecordChange } from '../records/change.ts';
import { compose } from './compose.ts';
import { draftContext, recipientOf } from './details-of.ts';
import { lintDraft } from './lint/lint.ts';
import { lintContextOf } from './lint-context-of.ts';
import type { Situation } from './situation.ts';

const TODAY = '2026-11-22';
const person = 'p1';
const RECORDS: readonly RecordChange[] = [
  { kind: 'person', id: person, after: { name: 'Irene Núñez', role: 'attending' } },
  { kind: 'person', id: 'p2', after: { name: "O'Brien, Sean", role: 'peer' } },
  { kind: 'person', id: 'double', after: { name: 'I. Nunez', mergedInto: person } },
  { kind: 'identity', id: 'identity', after: { name: 'Amira Haddad', position: 'PGY-1', specialty: 'neurology' } },
  { kind: 'block', id: 'b', after: { type: 'icu', from: '2026-10-01', to: '2026-10-31' } },
  { kind: 'block-team', id: 'b.double', after: { block: 'b', person: 'double' } },
  { kind: 'learning-loop', id: 'l1', after: { person, point: 'Older point', heardOn: '2026-09-01' } },
  { kind: 'learning-loop', id: 'l2', after: { person, point: 'Trend the lactate', heardOn: '2026-10-05' } },
  { kind: 'feedback-loop', id: 'f', after: { person, praise: 'You own your patients', receivedOn: '2026-10-20' } },
  { kind: 'letter', id: 'x', after: { person, submitOn: '2027-09-24', answer: 'hesitant' } },
  {
    kind: 'ask',
    id: 'q',
    after: { person: 'p2', line: 'the falls project', askedOn: '2026-11-01', nudgedOn: '2026-11-10' },
  },
];
const journal = updateJournal(emptyJournal, RECORDS);

it('reads the latest with them, whoever was merged into them, and what the message is about first', () => {
  const { details, identity } = draftContext(journal, { person, about: null }, TODAY);
  expect(details).toMatchObject({
    teachingPoint: 'Trend the lactate',
    praise: 'You own your patients',
    rotation: 'the ICU',
    letterDay: 'September 24',
    topic: 'neurology',
    received: null,
  });
  expect(identity?.name).toBe('Amira Haddad');
  expect(draftContext(journal, { person, about: 'learning-loop/l1' }, TODAY).details.teachingPoint).toBe('Older point');
});

it('mentions somebody else it is about, and what an update is about', () => {
  const more = updateJournal(journal, [
    { kind: 'person', id: 'lam', after: { name: 'Wei Lam', role: 'program-director', institution: 'Mercy Hospital' } },
    { kind: 'commitment', id: 'c', after: { title: 'the falls registry', person } },
    { kind: 'task', id: 't1', after: { of: 'commitment/c', what: 'the poster', due: '2027-02-01' } },
    { kind: 'task', id: 't2', after: { of: 'commitment/c', person, what: 'the chart review', due: '2026-12-01' } },
    { kind: 'lead', id: 'd', after: { institution: 'St. Anne', person: 'p2' } },
  ]);
  const bodyOf = (situation: Situation, to: string | null, about: string) =>
    compose(situation, draftContext(more, { person: to, about }, TODAY)).body;
  expect(bodyOf('ask-introduction', person, 'person/lam')).toContain('from Dr. Lam of Mercy Hospital. Would you');
  expect(bodyOf('mentor-update', null, 'commitment/c')).toMatch(
    /^Dear Dr\. Núñez,\n\nAn update on the falls registry:/,
  );
  expect(bodyOf('behind-on-commitment', null, 'commitment/c')).toContain(
    'I am behind with “the chart review” for the falls registry,',
  );
  expect(bodyOf('mentor-update', null, 'lead/d')).toMatch(/^Hi Sean,\n\nYou told me of the place at St\. Anne\./);
});

it('finds whom it goes to in what it is about', () => {
  expect(recipientOf(journal, { person: null, about: 'ask/q' })).toBe('p2');
  expect(recipientOf(journal, { person: 'double', about: null })).toBe(person);
  expect(recipientOf(journal, { person: null, about: 'ask/gone' })).toBe(null);
  expect(draftContext(journal, { person: 'gone', about: null }, TODAY).person).toBe(null);
});

it('knows what the words do not say: a nudge before, a hesitation, too little time together, a first contact', () => {
  const nudge = lintContextOf(journal, { situation: 'nudge', person: null, about: 'ask/q' }, TODAY);
  expect(nudge).toMatchObject({ nudged: true, firstContact: false });
  const letter = lintContextOf(journal, { situation: 'ask-strong-letter', person, about: null }, TODAY);
  expect(letter).toMatchObject({ letterAnswer: 'hesitant', letterEligible: false, firstContact: false });
  const stranger = updateJournal(journal, [{ kind: 'person', id: 'p3', after: { name: '李' } }]);
  expect(lintContextOf(stranger, { situation: 'cold-email', person: 'p3', about: null }, TODAY).firstContact).toBe(
    true,
  );
});

it('keeps an inquiry about a place back in the days of SOAP, whatever its words', () => {
  const draft = { subject: '', body: 'Dear Dr. O’Brien,\n\nis the place on your site in Reno still open?\n\nAmira' };
  const rulesOn = (today: string) =>
    lintDraft(draft, lintContextOf(journal, { situation: 'lead-inquiry', person: null, about: null }, today)).map(
      ({ rule }) => rule,
    );
  expect(rulesOn('2027-03-16')).toEqual(['soap-contact']);
  expect(rulesOn('2027-03-22')).toEqual([]);
});

it('writes a whole message out of the record', () => {
  const { body } = compose('end-of-rotation-thanks', draftContext(journal, { person, about: null }, TODAY));
  expect(body).toBe(
    'Dear Dr. Núñez,\n\nThank you for the time on the ICU. One thing I will keep: “Trend the lactate”. I work differently because of it.\n\nMay I write to you now and then to tell you how it goes?\n\nAmira Haddad\nPGY-1',
  );
});

it('asks about a program in the words of the question that was noted', () => {
  const noted = updateJournal(journal, [
    {
      kind: 'question',
      id: '1400521234.visa_h1b',
      after: { institution: 'Lakeside Medical Center', inWords: 'whether they sponsor H-1B', person: 'double' },
    },
  ]);
  const aim = { person: null, about: 'question/1400521234.visa_h1b' };
  expect(recipientOf(noted, aim)).toBe(person);
  const { subject, body } = compose('ask-about-program', draftContext(noted, aim, TODAY));
  expect(subject).toBe('A quick question about Lakeside Medical Center');
  expect(body).toContain('its public pages: whether they sponsor H-1B.');
});
