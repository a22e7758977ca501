import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countWords, lengthInWords, secondsToSay } from './speak-time.ts';

it('counts the words that are said, however they are spaced and stopped', () => {
  const word = fc.stringMatching(/^[a-zñó]{1,8}$/);
  const gap = fc.constantFrom(' ', '\n', ', ', ' – ', '. ', '  ');
  fc.assert(
    fc.property(fc.array(fc.tuple(word, gap), { maxLength: 60 }), (parts) => {
      expect(countWords(parts.flat().join(''))).toBe(parts.length);
    }),
  );
});

it.each([
  ['', 0],
  [' – … !', 0],
  ['PGY-1 at St. John’s', 4],
  ['Good morning, Dr. O’Brien.', 4],
  ['Irene Núñez', 2],
])('%j is %i words', (text, words) => {
  expect(countWords(text)).toBe(words);
});

it('says the longer text takes at least as long', () => {
  fc.assert(
    fc.property(fc.nat(300), fc.nat(50), (words, more) => {
      expect(secondsToSay(words + more)).toBeGreaterThanOrEqual(secondsToSay(words));
    }),
  );
  expect(secondsToSay(50)).toBe(20);
});

it('tells the length, the assumption, and what would fit', () => {
  expect(lengthInWords('')).toBe(
    '15 to 20 seconds are about 38 to 50 words at 150 words a minute, which is an assumption.',
  );
  expect(lengthInWords('word '.repeat(45))).toBe(
    '45 words: about 18 seconds at 150 words a minute, which is an assumption.',
  );
  expect(lengthInWords('word '.repeat(80))).toMatch(/^80 words: about 32 seconds .* Around 50 words fit 20 seconds\.$/);
});
