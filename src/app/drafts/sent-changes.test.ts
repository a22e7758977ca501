import fc from 'fast-check';
import { expect, it } from 'vitest';
import { SITUATIONS } from '../../network/drafts/situation.ts';
import { personPage } from '../../network/journal/person-page.ts';
import { emptyJournal, updateJournal } from '../../network/journal/update.ts';
import { applyChanges, type Change } from '../../workspace/change.ts';
import { changesBetween } from '../../workspace/changes-between.ts';
import { emptyWorkspace } from '../../workspace/workspace.ts';
import { sentChanges } from './sent-changes.ts';
import { SITUATION_GROUPS } from './situation-groups.ts';

const TODAY = '2026-11-22';
const person = 'p1';
const RECORDS: readonly Change[] = [
  { kind: 'person', id: person, fields: { name: 'Irene Núñez', tracked: true } },
  { kind: 'learning-loop', id: 'a', fields: { person, point: 'Trend the lactate', heardOn: '2026-11-01' } },
  { kind: 'feedback-loop', id: 'b', fields: { person, received: 'Shorter notes', receivedOn: '2026-11-02' } },
  { kind: 'advice', id: 'c', fields: { person, advice: 'Two projects', receivedOn: '2026-11-02' } },
  { kind: 'meeting', id: 'd', fields: { person, heldOn: '2026-11-10' } },
  { kind: 'sponsor-act', id: 'e', fields: { person, act: 'called', on: '2026-11-11' } },
  { kind: 'event-contact', id: 'f', fields: { person, metOn: '2026-11-20' } },
  { kind: 'unwritten-rule', id: 'g', fields: { person, situation: 'texting', startedOn: '2026-11-20' } },
  { kind: 'ask', id: 'h', fields: { person, what: 'project', askedOn: '2026-11-01' } },
  { kind: 'letter', id: 'i', fields: { person } },
  { kind: 'commitment', id: 'j', fields: { person, title: 'Falls' } },
  { kind: 'lead', id: 'k', fields: { institution: 'Mercy', person } },
  { kind: 'question', id: 'q', fields: { program: '1400521234', fact: 'visa_h1b' } },
  { kind: 'mentorship', id: person, fields: { person, stage: 'might-ask' } },
];
const ABOUT = [null, 'gone/x', 'letter/gone', ...RECORDS.slice(1).map(({ kind, id }) => `${kind}/${id}`)];
const before = applyChanges(emptyWorkspace('device'), RECORDS);
const journalOf = (workspace: typeof before) =>
  updateJournal(emptyJournal, [...changesBetween(emptyWorkspace('device'), workspace)]);
const deps = { today: TODAY, instant: 1, newId: () => 'new' };
const sent = (situation: (typeof SITUATIONS)[number] | null, about: string | null) =>
  sentChanges(journalOf(before), { situation, person, about }, deps);

it('is a contact of that day with them, whatever it was for and about', () => {
  fc.assert(
    fc.property(fc.constantFrom(null, ...SITUATIONS), fc.constantFrom(...ABOUT), (situation, about) => {
      const after = applyChanges(before, sent(situation, about));
      expect(personPage(journalOf(after), person, TODAY)?.lastContact).toBe(TODAY);
    }),
    { numRuns: 600 },
  );
});

it('logs once: a step of the record it was about, or else something new', () => {
  fc.assert(
    fc.property(fc.constantFrom(...SITUATIONS), fc.constantFrom(...ABOUT), (situation, about) => {
      const contacts = sent(situation, about).filter(
        ({ kind }) => !['identity', 'commitment', 'lead', 'mentorship', 'question', 'unwritten-rule'].includes(kind),
      );
      expect(contacts.length).toBeLessThanOrEqual(1);
    }),
  );
});

it.each([
  ['teaching-point-back', 'learning-loop/a', { kind: 'learning-loop', id: 'a', fields: { reportedOn: TODAY } }],
  ['tell-change', 'feedback-loop/b', { kind: 'feedback-loop', id: 'b', fields: { toldOn: TODAY } }],
  ['meeting-thanks', 'meeting/d', { kind: 'meeting', id: 'd', fields: { thankedOn: TODAY } }],
  ['conference-follow-up', 'event-contact/f', { kind: 'event-contact', id: 'f', fields: { followedUpOn: TODAY } }],
  ['nudge', 'ask/h', { kind: 'ask', id: 'h', fields: { nudgedOn: TODAY } }],
  ['ask-strong-letter', 'letter/i', { kind: 'letter', id: 'i', fields: { askedOn: TODAY } }],
  ['letter-packet', 'letter/i', { kind: 'letter', id: 'i', fields: { packetSentOn: TODAY } }],
  ['ask-strong-letter', null, { kind: 'letter', id: 'new', fields: { person, askedOn: TODAY, loggedAt: 1 } }],
  ['sponsor-ask', null, { kind: 'ask', id: 'new', fields: { person, what: 'advocacy', askedOn: TODAY, loggedAt: 1 } }],
  ['stay-in-touch', null, { kind: 'moment', id: 'new', fields: { person, kind: 'e-mail', on: TODAY, loggedAt: 1 } }],
  ['mentor-update', null, { kind: 'moment', id: 'new', fields: { person, kind: 'update', on: TODAY, loggedAt: 1 } }],
] as const)('%s about %s', (situation, about, change) => {
  expect(sent(situation, about)).toEqual([change]);
});

it.each([
  [undefined, { status: 'asking', statusOn: TODAY }],
  ['new', { status: 'asking', statusOn: TODAY }],
  ['asking', undefined],
  ['offered', undefined],
  ['let-go', undefined],
] as const)('an inquiry about a lead that is %s moves it on, and never back', (status, fields) => {
  const lead: Change = { kind: 'lead', id: 'k', fields: status === undefined ? {} : { status } };
  const journal = journalOf(applyChanges(before, [lead]));
  const changes = sentChanges(journal, { situation: 'lead-inquiry', person, about: 'lead/k' }, deps);
  const moved = changes.find(({ kind }) => kind === 'lead');
  expect(moved !== undefined && 'fields' in moved ? moved.fields : undefined).toEqual(fields);
});

it('does not take an ongoing mentor back to being asked, and makes no record of what is gone', () => {
  const ongoing = applyChanges(before, [{ kind: 'mentorship', id: person, fields: { stage: 'ongoing' } }]);
  const about = `mentorship/${person}`;
  const changes = sentChanges(journalOf(ongoing), { situation: 'ask-mentor-meeting', person, about }, deps);
  expect(changes.map(({ kind }) => kind)).toEqual(['ask']);
  for (const [situation, gone] of [
    ['behind-on-commitment', 'commitment/gone'],
    ['lead-inquiry', 'lead/gone'],
    ['ask-mentor-meeting', 'mentorship/gone'],
  ] as const) {
    expect(sent(situation, gone).map(({ id }) => id)).toEqual(['new']);
  }
});

it('telling the director is noted in the identity, being behind in the commitment, beside the moment', () => {
  expect(sent('tell-director-goal', null).map(({ kind }) => kind)).toEqual(['identity', 'ask']);
  expect(sent('behind-on-commitment', 'commitment/j').map(({ kind }) => kind)).toEqual(['commitment', 'moment']);
  expect(sent('ask-about-program', 'question/q')).toMatchObject([
    { kind: 'question', id: 'q', fields: { askedOn: TODAY, person } },
    { kind: 'moment', fields: { kind: 'e-mail', on: TODAY } },
  ]);
});

it('offers each situation once', () => {
  expect(SITUATION_GROUPS.flatMap(({ situations }) => situations).sort()).toEqual([...SITUATIONS].sort());
});

it.each(['conference-follow-up', 'linkedin-connect'] as const)(
  'keeps the day of the first note after meeting somebody, and logs a later one beside it: %s',
  (situation) => {
    const written = applyChanges(before, [{ kind: 'event-contact', id: 'f', fields: { followedUpOn: '2026-11-21' } }]);
    const changes = sentChanges(journalOf(written), { situation, person, about: 'event-contact/f' }, deps);
    expect(changes).toEqual([
      { kind: 'moment', id: 'new', fields: { person, loggedAt: 1, kind: 'e-mail', on: TODAY } },
    ]);
  },
);
