import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openItems } from '../../network/journal/open-items.ts';
import { emptyJournal, updateJournal } from '../../network/journal/update.ts';
import type { RecordChange } from '../../network/records/change.ts';
import { letGo, stepTaken } from './steps.ts';

const TODAY = '2026-11-22';
const person = { kind: 'person', id: 'p', after: { name: 'Dr. Lopez' } } as const;
const begun: readonly RecordChange[] = [
  { kind: 'learning-loop', id: 'l', after: { person: 'p', point: 'Lactate trend', heardOn: '2026-11-20' } },
  { kind: 'feedback-loop', id: 'f', after: { person: 'p', askedOn: '2026-11-20' } },
  {
    kind: 'feedback-loop',
    id: 'g',
    after: { person: 'p', receivedOn: '2026-11-20', received: 'Slower', praise: 'Clear' },
  },
  { kind: 'advice', id: 'a', after: { person: 'p', receivedOn: '2026-11-20' } },
  { kind: 'help', id: 'h', after: { person: 'p', direction: 'given', on: '2026-11-20' } },
  { kind: 'help', id: 'i', after: { person: 'p', direction: 'asked' } },
  { kind: 'meeting', id: 'm', after: { person: 'p', on: '2026-11-20' } },
  { kind: 'sponsor-act', id: 's', after: { person: 'p', on: '2026-11-20' } },
  { kind: 'ask', id: 'k', after: { person: 'p', askedOn: '2026-11-01' } },
  { kind: 'ask', id: 'q', after: { person: 'p', askedOn: '2026-11-01', answer: 'yes' } },
  { kind: 'unwritten-rule', id: 'u', after: { person: 'p', way: 'ask-a-peer' } },
  { kind: 'unwritten-rule', id: 'w', after: { way: 'watch' } },
  { kind: 'letter', id: 'x', after: { person: 'p' } },
  { kind: 'letter', id: 'y', after: { person: 'p', answer: 'hesitant' } },
  { kind: 'event-contact', id: 'e', after: { person: 'p', metOn: '2026-11-20' } },
  { kind: 'task', id: 't', after: { what: 'Slides' } },
];
/** A letter has nine steps. */
const MOST_STEPS = 9;

it('every loop is closed by its next steps alone, a letter in nine and all others in three, with words or without', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...begun),
      fc.array(fc.string(), { minLength: MOST_STEPS, maxLength: MOST_STEPS }),
      (first, all) => {
        const words = first.kind === 'letter' ? all : all.slice(0, 3);
        let now = first;
        let journal = updateJournal(emptyJournal, [person, now]);
        for (const text of words) {
          const [item] = openItems(journal, TODAY);
          if (item === undefined) break;
          const change = stepTaken(item, TODAY, text);
          const fields = 'fields' in change ? change.fields : {};
          const next = {
            kind: now.kind,
            id: now.id,
            before: now.after,
            after: { ...now.after, ...fields },
          } as RecordChange;
          journal = updateJournal(journal, [next]);
          now = next;
        }
        expect(openItems(journal, TODAY)).toEqual([]);
      },
    ),
  );
});

it('what is let go is open no more', () => {
  for (const first of begun) {
    const journal = updateJournal(emptyJournal, [person, first]);
    const [item] = openItems(journal, TODAY);
    if (item === undefined) throw new Error('not open');
    const change = letGo(item, TODAY);
    const after = { ...first.after, ...('fields' in change ? change.fields : {}) };
    expect(
      openItems(updateJournal(journal, [{ ...first, before: first.after, after } as RecordChange]), TODAY),
    ).toEqual([]);
  }
});

it('a meeting took place on its day, and what was noted of it before stays', () => {
  const meeting: RecordChange = {
    kind: 'meeting',
    id: 'm',
    after: { person: 'p', on: '2026-11-20', notes: 'Bring the CV' },
  };
  const [item] = openItems(updateJournal(emptyJournal, [person, meeting]), TODAY);
  if (item === undefined) throw new Error('not open');
  expect(stepTaken(item, TODAY, ' It went well ')).toMatchObject({
    fields: { heldOn: '2026-11-20', notes: 'Bring the CV\nIt went well' },
  });
});
