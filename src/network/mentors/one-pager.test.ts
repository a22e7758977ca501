import { expect, it } from 'vitest';
import { journalOf, record, TODAY } from './mentor-log.arbitrary.ts';
import { onePager } from './one-pager.ts';

const journal = journalOf([
  record('person', 'a', { name: 'Dr. Ruiz', howMet: 'Noon conference' }),
  record('person', 'b', { name: 'A. Ruiz', mergedInto: 'a' }),
  record('block', 'w', { type: 'ward', name: '4 West', from: '2026-10-01', to: '2026-10-03' }),
  record('block-team', 't', { block: 'w', person: 'a' }),
  record('meeting', 'g', { person: 'b', on: '2026-11-21', questions: 'One?\n\n2) Two?' }),
  record('learning-loop', 'l', { person: 'a', point: 'Lactate', heardOn: '2026-10-02' }),
  record('ask', 'k', { person: 'a', what: 'project', askedOn: '2026-10-02' }),
  record('ask', 'other', { person: 'c', what: 'project', askedOn: '2026-10-02' }),
  record('task', 't1', { person: 'a', of: 'meeting/g', what: 'Read', due: '2026-12-01' }),
  record('task', 't2', { of: 'meeting/g', what: 'Write', due: '2026-11-25' }),
  record('task', 't3', { of: 'meeting/g', what: 'Done', due: '2026-11-01', doneOn: '2026-11-02' }),
  record('task', 't4', { person: 'a', of: 'meeting/another', what: 'Elsewhere' }),
]);

it('has what one wants to have read before a meeting, and nothing twice', () => {
  const page = onePager(journal, 'g', TODAY);
  expect(page?.person?.id).toBe('a');
  expect(page?.howYouKnow).toEqual(['Noon conference', 'Worked together on 4 West, 3 days.']);
  expect(page?.lastContact).toBe('2026-10-03');
  expect(page?.questions).toEqual(['One?', 'Two?']);
  expect(page?.asks.map(({ ask }) => ask.id)).toEqual(['k']);
  expect(page?.tasks.map(({ id }) => id)).toEqual(['t2', 't1', 't3']);
  // Neither the meeting itself, nor its tasks, nor the asks, which have parts of their own.
  expect(page?.open.map(({ entry }) => entry.id)).toEqual(['l', 't4']);
});

it('is none for a meeting that is gone, and stands without a person', () => {
  expect(onePager(journal, 'gone', TODAY)).toBeNull();
  const page = onePager(journalOf([record('meeting', 'g', { on: TODAY })]), 'g', TODAY);
  expect(page).toMatchObject({ person: null, howYouKnow: [], lastContact: null, open: [], asks: [], tasks: [] });
});
