import { expect, it } from 'vitest';
import { found, has } from '../rule-check.fixtures.ts';
import { findAnEvent } from './find-an-event.ts';

const year = has('identity', 'identity', { yearBegan: '2026-07-01' });

const gone = has('event', 'v', { type: 'noon-conference', from: '2026-10-01' });

it('holds where no event is noted, or the last one is four weeks ago', () => {
  expect(found(findAnEvent, '2026-08-10', [year])).toMatchObject([{ subject: '2026-08' }]);
  expect(found(findAnEvent, '2026-10-29', [year, gone])).toMatchObject([{ subject: '2026-10' }]);
});

it('does not in the first month, soon after an event, or with one ahead', () => {
  expect(found(findAnEvent, '2026-07-20', [year])).toEqual([]);
  expect(found(findAnEvent, '2026-10-20', [year, gone])).toEqual([]);
  expect(found(findAnEvent, '2026-11-10', [year, gone, has('event', 'w', { from: '2026-12-01' })])).toEqual([]);
});

it('ends when one is chosen, and comes again with the next month only', () => {
  expect(found(findAnEvent, '2026-08-10', [year, has('event', 'w', { from: '2026-08-20' })])).toEqual([]);
  expect(found(findAnEvent, '2026-08-31', [year], { days: 2 }).map(({ subject }) => subject)).toEqual([
    '2026-08',
    '2026-09',
  ]);
});
