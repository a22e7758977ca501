import { expect, it } from 'vitest';
import { limitInWords } from './limit-words.ts';

const fees = [{ first: 30, usd: 11 }, { usd: 30 }];

it('shows the step in the fees at once', () => {
  expect(limitInWords('applications', '30', fees)).toBe('30 applications cost $330.');
  expect(limitInWords('applications', '43', fees)).toBe(
    '43 applications cost $720: the first 30 at $11, then 13 at $30.',
  );
  expect(limitInWords('dollars', '800', fees)).toBe(
    '$800 pays for 45 applications ($780: the first 30 at $11, then 15 at $30).',
  );
  expect(limitInWords('applications', '1', fees)).toBe('1 application costs $11.');
});

it('says the fees where no number is given yet', () => {
  for (const text of ['', 'x', '0']) {
    expect(limitInWords('applications', text, fees)).toBe('The first 30 cost $11 each, each more $30.');
  }
  expect(limitInWords('dollars', '5', fees)).toBe('The first 30 cost $11 each, each more $30.');
});
