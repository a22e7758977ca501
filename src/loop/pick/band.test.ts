import { expect, it } from 'vitest';
import { bandOf } from './band.ts';

it('has three bands, and its limits belong to the better one', () => {
  expect([0, 0.0799, 0.08, 0.1999, 0.2, 1].map(bandOf)).toEqual([
    'long shot',
    'long shot',
    'possible',
    'possible',
    'likelier',
    'likelier',
  ]);
});
