import { expect, it } from 'vitest';
import { spanOf } from './commitment-words.ts';

it('says of a day still to come that it ends, and of one that has come that it ended', () => {
  expect(spanOf({ endedOn: '2026-11-30' }, '2026-11-22')).toBe('ends 30 November 2026');
  expect(spanOf({ endedOn: '2026-11-22' }, '2026-11-22')).toBe('ended 22 November 2026');
});
