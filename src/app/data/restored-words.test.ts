import { expect, it } from 'vitest';
import { restoredTitle, stayDeleted } from './restored-words.ts';

it.each([
  [{ records: 3, changed: 3, problems: [] }, true, '3 entries taken over'],
  [{ records: 3, changed: 1, problems: ['x'] }, true, '1 entry taken over'],
  [{ records: 3, changed: 0, problems: [] }, true, 'All of it was here already'],
  [{ records: 3, changed: 0, problems: ['x'] }, true, 'All that could be read was here already'],
  [{ records: 0, changed: 0, problems: ['x', 'y'] }, false, 'Nothing in this file could be read'],
  [{ records: 0, changed: 0, problems: [] }, true, 'This backup is empty'],
])('%j', (restored, good, title) => {
  expect(restoredTitle({ removedHere: 0, ...restored })).toEqual({ good, title });
});

it('says what stays deleted', () => {
  expect(stayDeleted({ removedHere: 0 })).toBeNull();
  expect(stayDeleted({ removedHere: 1 })).toBe('One entry you deleted here since; it stays deleted.');
  expect(stayDeleted({ removedHere: 1200 })).toMatch(/^1,200 entries/);
});
