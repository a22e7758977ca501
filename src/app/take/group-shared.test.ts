import { expect, it } from 'vitest';
import type { Standing } from '../../loop/pick/standing.ts';
import { groupShared, openUndecided } from './group-shared.ts';

const programs = ['a', 'b', 'c', 'd', 'e'].map((acgmeId) => ({ acgmeId, signal: null }));
const standings = new Map<string, Standing>([
  ['a', { in: 'closed', gate: 'J-1 sponsorship', source: 'its page', date: '2026' }],
  ['b', { in: 'list', place: 1, signal: 'plain' }],
  ['c', { in: 'not chosen', place: 2, reason: '', alike: null }],
  ['d', { in: 'left out' }],
  ['e', { in: 'list', place: 3, signal: 'gold' }],
]);
const idsOf = (rows: readonly { readonly acgmeId: string }[]) => rows.map(({ acgmeId }) => acgmeId);

it('groups a shared list by where its programs stand, each once', () => {
  expect(groupShared(programs, standings).map(({ title, rows }) => [title, idsOf(rows)])).toEqual([
    ['In your list', ['b', 'e']],
    ['Open to you, not in your list', ['c']],
    ['Closed to you', ['a']],
    ['Left out by you', ['d']],
  ]);
  expect(groupShared(programs, null).map(({ title, rows }) => [title, rows.length])).toEqual([['In the catalogue', 5]]);
});

it('keeps all that are open, and never goes over a decision of the user', () => {
  expect(idsOf(openUndecided(programs, standings, new Map([['e', 'applied']])))).toEqual(['b', 'c']);
  expect(idsOf(openUndecided(programs, null, new Map([['a', 'excluded']])))).toEqual(['b', 'c', 'd', 'e']);
});
