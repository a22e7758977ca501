import { expect, it } from 'vitest';
import { found, has } from '../rule-check.fixtures.ts';
import { nextBlock } from './next-block.ts';

const ward = has('block', 'b', { type: 'ward', name: 'Wards', from: '2026-11-02', to: '2026-11-29', daysOff: [0, 6] });

it('holds three days before the last rotation entered ends', () => {
  expect(found(nextBlock, '2026-11-26', [ward])).toEqual([]);
  expect(found(nextBlock, '2026-11-27', [ward])).toMatchObject([
    {
      subject: 'after-2026-11-29',
      why: 'The last rotation entered ends on November 29; the kind and two dates of the next are enough.',
    },
  ]);
  expect(found(nextBlock, '2026-12-02', [ward])).toMatchObject([{ subject: 'after-2026-11-29' }]);
});

it('holds without any rotation', () => {
  expect(found(nextBlock, '2026-07-05', [])).toMatchObject([{ subject: 'first', do: 'Enter your rotation' }]);
});

it('does not beyond the end of the year', () => {
  const last = has('block', 'b', { type: 'ward', from: '2027-06-01', to: '2027-06-30' });
  expect(found(nextBlock, '2027-06-29', [last])).toEqual([]);
});

it('ends with the next rotation, where it follows', () => {
  const next = has('block', 'c', { type: 'icu', from: '2026-11-30', to: '2026-12-20' });
  const much = has('block', 'c', { type: 'icu', from: '2026-12-14', to: '2026-12-20' });
  expect(found(nextBlock, '2026-11-28', [ward, next])).toEqual([]);
  expect(found(nextBlock, '2026-11-28', [ward, much])).toMatchObject([{ subject: 'after-2026-11-29' }]);
});
