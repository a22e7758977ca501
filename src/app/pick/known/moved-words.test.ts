import { expect, it } from 'vitest';
import { movedInWords } from './moved-words.ts';

const words = (entered: readonly string[], left: readonly string[], gold: readonly string[] = []) =>
  movedInWords(
    { entered, left, signals: gold.map((acgmeId) => ({ acgmeId, signal: 'gold' })) },
    new Set(['mine']),
    (acgmeId) => acgmeId.toUpperCase(),
  );

it('names the programs that came and went, the first three of many', () => {
  expect(words(['a'], ['b', 'c'])).toEqual([
    'In your list because of it: A.',
    'Out of your list because of it: B and C.',
  ]);
  expect(words(['a', 'b', 'c', 'd'], [])).toEqual(['In your list because of it: A, B, C and D.']);
  expect(words(['a', 'b', 'c', 'd', 'e'], [])).toEqual(['In your list because of it: A, B, C and 2 more.']);
});

it('tells of signals where somebody is known, and says when nothing moves', () => {
  expect(words([], [], ['other', 'mine'])).toEqual(['MINE has a gold signal because of it.']);
  expect(words([], [], ['other'])).toEqual(['It moves chances; no program comes into your list or leaves it.']);
});
