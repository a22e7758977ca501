import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays } from '../../base/plain-date.ts';
import { anyChanges, TODAY } from './journal.arbitrary.ts';
import type { Entry } from './journal.ts';
import { DUE_SOON_DAYS, isOpen, isWaiting, type OpenItem, openItems } from './open-items.ts';
import { emptyJournal, updateJournal } from './update.ts';

const journalOf = (entry: Entry) =>
  updateJournal(emptyJournal, [
    { kind: 'person', id: 'a', after: { name: 'Dr. Maria Lopez' } },
    { kind: entry.kind, id: entry.id, after: entry.values } as Parameters<typeof updateJournal>[1][number],
  ]);
const person = 'a';
const on = '2026-11-03';

// biome-ignore format: a table
it.each<readonly [Entry['kind'], object, string, string | null]>([
  ['learning-loop', { heardOn: on }, 'Read up on it', on],
  ['learning-loop', { heardOn: '2026-11-01', readOn: on }, 'Bring it back to Dr. Maria Lopez', on],
  ['learning-loop', { heardOn: on, learned: 'PEEP first' }, 'Bring it back to Dr. Maria Lopez', on],
  ['learning-loop', {}, 'Read up on it', null],
  ['feedback-loop', { askedOn: on }, 'Ask Dr. Maria Lopez again in passing', on],
  ['feedback-loop', { askedOn: '2026-11-01', receivedOn: on }, 'Choose one thing to change', on],
  ['feedback-loop', { received: 'shorter one-liners' }, 'Choose one thing to change', null],
  ['feedback-loop', { receivedOn: '2026-11-01', change: 'two sentences', changedOn: on }, 'Tell Dr. Maria Lopez what you changed', on],
  ['feedback-loop', { receivedOn: on, received: 'slower', praise: 'kind' }, 'Choose one thing to change', on],
  ['feedback-loop', { receivedOn: on, praise: 'kind', tone: 'mixed' }, 'Choose one thing to change', on],
  ['feedback-loop', { askedOn: on, receivedOn: on, tone: 'positive' }, 'Choose one thing to change', on],
  ['feedback-loop', { receivedOn: on, praise: 'kind', changedOn: on }, 'Tell Dr. Maria Lopez what you changed', on],
  ['advice', { receivedOn: on }, 'Act on it', on],
  ['advice', { receivedOn: '2026-11-01', actedOn: on }, 'Tell Dr. Maria Lopez how it went', on],
  ['help', { direction: 'given', on }, 'Do what you promised Dr. Maria Lopez', on],
  ['help', { direction: 'asked', on }, 'See whether Dr. Maria Lopez could help', on],
  ['meeting', { on }, 'Note how the meeting with Dr. Maria Lopez went', '2026-11-04'],
  ['meeting', { on: '2026-11-01', heldOn: on }, 'Thank Dr. Maria Lopez for the meeting', on],
  ['sponsor-act', { act: 'called', on }, 'Thank Dr. Maria Lopez for speaking up for you', on],
  ['sponsor-act', { on: '2026-11-01', thankedOn: on }, 'Tell Dr. Maria Lopez what came of it', on],
  ['ask', { what: 'introduction', askedOn: '2026-10-27' }, 'Nudge Dr. Maria Lopez once, then let it rest', on],
  ['ask', { askedOn: '2026-10-01', answer: 'yes', answeredOn: on }, 'Thank Dr. Maria Lopez for saying yes', on],
  ['ask', { askedOn: '2026-10-01', nudgedOn: on, answer: 'yes' }, 'Thank Dr. Maria Lopez for saying yes', on],
  ['unwritten-rule', { way: 'ask-a-peer', startedOn: on }, 'Ask Dr. Maria Lopez how it is done here', on],
  ['unwritten-rule', { way: 'watch', startedOn: on }, 'Watch how others handle it', on],
  ['letter', {}, 'See whether it is time to ask Dr. Maria Lopez for a letter', null],
  ['letter', { askedOn: on }, 'See what Dr. Maria Lopez says about the letter', on],
  ['letter', { askedOn: on, answer: 'agreed' }, 'Give Dr. Maria Lopez the packet for the letter', on],
  ['letter', { askedOn: on, answer: 'hesitant' }, 'Thank Dr. Maria Lopez for the honest answer', on],
  ['letter', { uploadedOn: on, assigned: ['1400121022'] }, 'Thank Dr. Maria Lopez for the letter', on],
  ['event-contact', { metOn: on }, 'Follow up with Dr. Maria Lopez', on],
  ['task', { what: 'CV' }, 'Do what you took on for Dr. Maria Lopez', null],
])('%s %j: %s', (kind, values, sentence, since) => {
  const entry = { kind, id: 'x', values: { person, ...values } } as Entry;
  const items = openItems(journalOf(entry), TODAY, person);
  expect(items).toMatchObject([{ sentence, since, person, entry: { id: 'x' } }]);
  expect(isOpen(entry)).toBe(true);
});

// biome-ignore format: a table
it.each<readonly [Entry['kind'], object]>([
  ['learning-loop', { heardOn: on, reportedOn: on }],
  ['learning-loop', { heardOn: on, letGoOn: on }],
  ['feedback-loop', { askedOn: on, toldOn: on }],
  ['feedback-loop', { receivedOn: on, letGoOn: on }],
  ['feedback-loop', { receivedOn: on, praise: 'the best presentation of the week' }],
  ['feedback-loop', { receivedOn: on, received: 'good eye contact', tone: 'positive' }],
  ['advice', { receivedOn: on, toldOn: on }],
  ['help', { direction: 'given', on, doneOn: on }],
  ['help', { direction: 'asked', on, letGoOn: on }],
  ['moment', { on }],
  ['evaluation', { on }],
  ['meeting', { heldOn: on, thankedOn: on }],
  ['meeting', { on, letGoOn: on }],
  ['sponsor-act', { on, thankedOn: on, outcomeToldOn: on }],
  ['ask', { what: 'meeting' }],
  ['ask', { askedOn: '2026-10-01', nudgedOn: '2026-10-08' }],
  ['ask', { askedOn: '2026-10-01', answer: 'no' }],
  ['ask', { askedOn: '2026-10-01', answer: 'later' }],
  ['ask', { askedOn: '2026-10-01', answer: 'yes', thankedOn: on }],
  ['unwritten-rule', { startedOn: on, learned: 'by pager' }],
  ['letter', { answer: 'hesitant', thankedOn: on }],
  ['letter', { answer: 'declined', thankedOn: on, askedOn: on }],
  ['letter', { askedOn: on, letGoOn: on }],
  ['event-contact', { metOn: on, followedUpOn: on }],
  ['task', { doneOn: on }],
])('%s %j is closed', (kind, values) => {
  const entry = { kind, id: 'x', values: { person, ...values } } as Entry;
  expect(isOpen(entry)).toBe(false);
  expect(openItems(journalOf(entry), TODAY)).toEqual([]);
});

it('lists each open entry once: what is due soon, what has waited longest, what is due later, what waits for others', () => {
  fc.assert(
    fc.property(anyChanges, (changes) => {
      const journal = updateJournal(emptyJournal, changes);
      const items = openItems(journal, TODAY);
      const open = [...journal.entries.values()].filter(isOpen);
      const later = open.filter((entry) => !items.some((item) => item.entry === entry));
      expect(items.length + later.length).toBe(open.length);
      expect(items.every(({ since }) => since === null || since <= TODAY)).toBe(true);
      const soon = addDays(TODAY, DUE_SOON_DAYS);
      const placeOf = ({ step, due, since, window }: OpenItem) => {
        const days = `${due ?? '9999'} ${since ?? '9999'}`;
        const waits = /^(tell-sponsor|letter-(tell-outcome|answer|confirm|upload))$/.test(step);
        if (waits && (window === null || window.closes > soon)) return `d ${days}`;
        return due === null ? `b ${days}` : due <= soon ? `a ${days}` : `c ${days}`;
      };
      const places = items.map(placeOf);
      expect(places).toEqual(places.toSorted());
      const people = new Set(items.map((item) => item.person));
      expect([...people].flatMap((id) => openItems(journal, TODAY, id)).length).toBe(items.length);
    }),
  );
});

// biome-ignore format: a table
it.each<readonly [Entry['kind'], object, string, string]>([
  ['meeting', { on: TODAY }, 'not before its day is over', '2026-11-06'],
  ['ask', { askedOn: on }, 'not within a week', '2026-11-10'],
])('%s %j waits: %s', (kind, values, _, from) => {
  const entry = { kind, id: 'x', values: { person, ...values } } as Entry;
  const journal = journalOf(entry);
  expect(isOpen(entry)).toBe(true);
  expect(openItems(journal, addDays(from, -1))).toEqual([]);
  expect(openItems(journal, from)).toMatchObject([{ since: from }]);
});

it('says by when a task is due, and when a follow-up is usual: the days the event says, else two to three after', () => {
  const task = { kind: 'task', id: 't', values: { due: '2026-11-09' } } as const;
  expect(openItems(journalOf(task), TODAY)).toMatchObject([
    { due: '2026-11-09', person: '', sentence: 'Do what you took on' },
  ]);
  const contact = { kind: 'event-contact', id: 'c', values: { person, metOn: on, event: 'v' } } as const;
  const windowWith = (event: object) =>
    openItems(updateJournal(journalOf(contact), [{ kind: 'event', id: 'v', after: event }]), TODAY)[0]?.window;
  expect(windowWith({})).toEqual({ opens: '2026-11-05', closes: '2026-11-06' });
  expect(windowWith({ followUpAfterDays: 7 })).toEqual({ opens: '2026-11-10', closes: '2026-11-11' });
});

it('never asks again where the answer was no, and nudges once', () => {
  fc.assert(
    fc.property(anyChanges, (changes) => {
      for (const { entry, step, since } of openItems(updateJournal(emptyJournal, changes), TODAY)) {
        expect('letGoOn' in entry.values ? entry.values.letGoOn : null).toBeFalsy();
        if (entry.kind === 'letter') {
          const isNo = entry.values.answer === 'hesitant' || entry.values.answer === 'declined';
          expect(step === 'letter-thank-answer').toBe(isNo);
        }
        if (step !== 'nudge' || entry.kind !== 'ask') continue;
        expect([entry.values.nudgedOn, entry.values.answer, entry.values.answeredOn].every((v) => v == null)).toBe(
          true,
        );
        expect(since).toBe(addDays(entry.values.askedOn ?? '', 7));
      }
    }),
  );
});

it('lets a letter wait with its writer until its day is near', () => {
  const letter = {
    askedOn: '2026-10-01',
    answer: 'agreed',
    packetSentOn: '2026-10-02',
    enteredOn: '2026-10-03',
  } as const;
  const entry = { kind: 'letter', id: 'x', values: { person, ...letter, submitOn: '2026-12-31' } } as const;
  // Three weeks before the submission one looks whether they have the request.
  const items = (today: string) => openItems(journalOf(entry), today);
  expect(items(TODAY)).toMatchObject([{ step: 'letter-confirm', window: { closes: '2026-12-10' } }]);
  expect(
    [TODAY, '2026-11-25', '2026-11-26'].map((today) => items(today).map((item) => isWaiting(item, today))),
  ).toEqual([[true], [true], [false]]);
});
