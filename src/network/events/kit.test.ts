import fc from 'fast-check';
import { expect, it } from 'vitest';
import { kitLines, missingOfKit } from './kit.ts';

const isMet = (line: string, ...met: readonly string[]) => kitLines(line, met)[0]?.isMet;

it.each([
  ['Dr. Irene Núñez, program director', 'Irene Nunez', true],
  ['Brendan O’Brien (APD, Mercy)', "Brendan O'Brien, MD", true],
  ['李 Wei – poster 12', '李 Wei', true],
  ['Wei Chen', 'Dr. Chen', true],
  ['Wei Chen', 'Ana Chen', false],
  ['Chen', 'Wei Chen', false],
  ['Session on sepsis', 'Irene Nunez', false],
  ['Irene Núñez', '', false],
])('tells by the name whether somebody of the line %s was met: %s', (line, name, expected) => {
  expect(isMet(line, name)).toBe(expected);
});

it('keeps every line that says something, in its order', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 20 })), fc.array(fc.string({ maxLength: 10 })), (lines, met) => {
      const text = lines.join('\n');
      const expected = text
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
      expect(kitLines(text, met).map(({ line }) => line)).toEqual(expected);
    }),
    { numRuns: process.env.PRELUDE_DEEP === '1' ? 5000 : 100 },
  );
});

it('misses of the kit what is blank; people or sessions are enough', () => {
  expect(missingOfKit({})).toEqual(['goal', 'whom', 'introduction', 'ask']);
  expect(missingOfKit({ goal: 'x', sessions: 'poster 12', introduction: ' ', ask: 'a call' })).toEqual([
    'introduction',
  ]);
});
