import { expect, it } from 'vitest';
import { afterDone, found, has } from '../rule-check.fixtures.ts';
import { lopez, TODAY } from './mentor-records.fixtures.ts';
import { thankForYes } from './thank-for-yes.ts';

const ask = { person: 'p', what: 'introduction', askedOn: '2026-11-01', answeredOn: '2026-11-03' } as const;
const records = [lopez, has('ask', 'a', { ...ask, answer: 'yes' })];

it('holds after a yes, however late', () => {
  expect(found(thankForYes, TODAY, records)).toMatchObject([
    { person: 'p', window: { opens: '2026-11-03', closes: null } },
  ]);
});

it('does not after a no', () => {
  expect(found(thankForYes, TODAY, [lopez, has('ask', 'a', { ...ask, answer: 'no' })])).toEqual([]);
});

it('ends with the thanks', () => {
  expect(found(thankForYes, TODAY, afterDone(thankForYes, TODAY, records))).toEqual([]);
});
