import { expect, it } from 'vitest';
import { afterDone, found, has } from '../rule-check.fixtures.ts';
import { letItRest } from './let-it-rest.ts';
import { lopez } from './mentor-records.fixtures.ts';
import { nudgeOnce } from './nudge-once.ts';

const ask = { person: 'p', what: 'meeting', askedOn: '2026-11-02' } as const;
const records = [lopez, has('ask', 'a', ask)];

it('holds a week after an ask without an answer', () => {
  expect(found(nudgeOnce, '2026-11-09', records)).toMatchObject([{ person: 'p', draft: { situation: 'nudge' } }]);
});

it('does not sooner, nor once answered, nor when it would be odd', () => {
  expect(found(nudgeOnce, '2026-11-08', records)).toEqual([]);
  expect(found(nudgeOnce, '2026-11-12', [lopez, has('ask', 'a', { ...ask, answer: 'later' })])).toEqual([]);
  expect(found(nudgeOnce, '2026-12-05', records)).toEqual([]);
});

it('ends with one nudge, and no second one comes', () => {
  const after = afterDone(nudgeOnce, '2026-11-09', records);
  for (const day of ['2026-11-09', '2026-11-20', '2026-12-20']) expect(found(nudgeOnce, day, after)).toEqual([]);
});

it('leaves no day on which an ask is offered neither a nudge nor rest', () => {
  for (const day of ['2026-11-09', '2026-11-30', '2026-12-01', '2026-12-20'])
    expect(found(nudgeOnce, day, records).length + found(letItRest, day, records).length).toBe(1);
});
