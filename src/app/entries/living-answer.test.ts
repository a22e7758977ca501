import { expect, it } from 'vitest';
import { emptyJournal, updateJournal } from '../../network/journal/update.ts';
import { livingAnswer } from './living-answer.ts';

const journal = updateJournal(emptyJournal, [
  { kind: 'person', id: 'a', after: { name: 'Dr. Lopez' } },
  { kind: 'person', id: 'b', after: { name: 'Lopez', mergedInto: 'a' } },
]);

it('knows who somebody is now: themselves, whom they were merged into, or nobody', () => {
  expect(livingAnswer(journal, { id: 'a' })).toEqual({ id: 'a' });
  expect(livingAnswer(journal, { id: 'b' })).toEqual({ id: 'a' });
  expect(livingAnswer(journal, { id: 'deleted' })).toBeUndefined();
  expect(livingAnswer(journal, { name: 'Dr. C' })).toEqual({ name: 'Dr. C' });
  expect(livingAnswer(journal, undefined)).toBeUndefined();
});
