import { expect, it } from 'vitest';
import { afterDone, found, has } from '../rule-check.fixtures.ts';
import { directoryEntry } from './directory-entry.ts';

const me = has('identity', 'identity', { yearBegan: '2026-07-01' });

it('holds from the fourth week', () => {
  expect(found(directoryEntry, '2026-07-25', [me])).toHaveLength(1);
});

it('does not in the first days', () => {
  expect(found(directoryEntry, '2026-07-10', [me])).toEqual([]);
});

it('ends when done', () => {
  expect(found(directoryEntry, '2026-07-25', afterDone(directoryEntry, '2026-07-25', [me]))).toEqual([]);
});
