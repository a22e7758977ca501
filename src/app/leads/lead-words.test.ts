import { expect, it } from 'vitest';
import { startInWords } from './lead-words.ts';

it('says of a place whose first day has passed that it began', () => {
  expect(startInWords('2026-11-22', '2026-11-22')).toBe('Begins 22 November 2026');
  expect(startInWords('2026-07-01', '2026-11-22')).toBe('Began 1 July 2026');
});
