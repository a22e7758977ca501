import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, daysBetween } from '../../base/plain-date.ts';
import { anyChanges, anyDay } from '../journal/journal.arbitrary.ts';
import { emptyJournal, updateJournal } from '../journal/update.ts';
import type { Block, Day } from '../records/block.ts';
import type { RecordChange } from '../records/change.ts';
import { shiftDay } from './shift-day.ts';

const block = (after: Block): RecordChange => ({ kind: 'block', id: after.name ?? 'block', after });
const day = (id: string, after: Day): RecordChange => ({ kind: 'day', id, after });
// A week of nights, Monday to Sunday, Thursdays off.
const nights = block({
  type: 'nights',
  from: '2026-11-02',
  to: '2026-11-08',
  shiftStart: '19:00',
  shiftEnd: '07:00',
  daysOff: [4],
});
const late = block({
  name: 'late',
  type: 'ed',
  from: '2026-11-02',
  to: '2026-11-08',
  shiftStart: '15:00',
  shiftEnd: '00:30',
});
const early = block({
  name: 'early',
  type: 'ward',
  from: '2026-11-02',
  to: '2026-11-08',
  shiftStart: '03:30',
  shiftEnd: '15:00',
});
const days = block({
  name: 'days',
  type: 'ward',
  from: '2026-11-02',
  to: '2026-11-08',
  shiftStart: '06:30',
  shiftEnd: '19:00',
});
const call = block({
  name: 'call',
  type: 'icu',
  from: '2026-11-02',
  to: '2026-11-08',
  shiftStart: '07:00',
  shiftEnd: '07:00',
});

// biome-ignore format: a table
it.each<readonly [string, readonly RecordChange[], string, string]>([
  ['no block, at noon', [], '2026-11-05 12:00', '2026-11-05'],
  ['no block, up late', [], '2026-11-05 02:00', '2026-11-04'],
  ['no block, just before four', [], '2026-11-05 03:59', '2026-11-04'],
  ['no block, at four', [], '2026-11-05 04:00', '2026-11-05'],
  ['no block, first of the month', [], '2026-12-01 01:00', '2026-11-30'],
  ['no block, new year', [], '2027-01-01 00:00', '2026-12-31'],
  ['no block, leap day', [], '2028-03-01 00:10', '2028-02-29'],
  ['nights, in the evening', [nights], '2026-11-03 19:00', '2026-11-03'],
  ['nights, at two', [nights], '2026-11-04 02:00', '2026-11-03'],
  ['nights, a minute before the end', [nights], '2026-11-04 06:59', '2026-11-03'],
  ['nights, at the end', [nights], '2026-11-04 07:00', '2026-11-04'],
  ['nights, in the afternoon', [nights], '2026-11-04 15:00', '2026-11-04'],
  ['nights, the morning before the first', [nights], '2026-11-02 05:00', '2026-11-02'],
  ['nights, up late before the first', [nights], '2026-11-02 02:00', '2026-11-01'],
  ['nights, the first night', [nights], '2026-11-03 05:00', '2026-11-02'],
  ['nights, the last night', [nights], '2026-11-09 06:00', '2026-11-08'],
  ['nights, after the last', [nights], '2026-11-10 05:00', '2026-11-10'],
  ['nights, the night off', [nights], '2026-11-06 05:00', '2026-11-06'],
  ['nights, up late on the night off', [nights], '2026-11-06 03:00', '2026-11-05'],
  ['nights, a night marked off', [nights, day('2026-11-03', { off: true })], '2026-11-04 05:00', '2026-11-04'],
  ['nights, the night off worked after all', [nights, day('2026-11-05', { off: false })], '2026-11-06 05:00', '2026-11-05'],
  ['late shift, past midnight', [late], '2026-11-04 00:20', '2026-11-03'],
  ['late shift over, still up', [late], '2026-11-04 01:00', '2026-11-03'],
  ['early shift has begun', [early], '2026-11-04 03:40', '2026-11-04'],
  ['early shift not yet', [early], '2026-11-04 03:00', '2026-11-03'],
  ['day shift run late', [days], '2026-11-04 00:30', '2026-11-03'],
  ['day shift', [days], '2026-11-04 06:00', '2026-11-04'],
  ['24 hours, the next morning', [call], '2026-11-04 06:00', '2026-11-03'],
  ['24 hours, after the post-call day', [call, day('2026-11-04', { postCall: true })], '2026-11-05 06:00', '2026-11-05'],
  ['vacation', [block({ type: 'vacation', from: '2026-11-02', to: '2026-11-08', shiftStart: '19:00', shiftEnd: '07:00' })], '2026-11-04 06:00', '2026-11-04'],
  ['a block without hours', [block({ type: 'nights', from: '2026-11-02', to: '2026-11-08' })], '2026-11-04 05:00', '2026-11-04'],
  ['a block without a last day', [block({ type: 'nights', from: '2026-11-02', shiftStart: '19:00', shiftEnd: '07:00' })], '2026-11-04 05:00', '2026-11-04'],
  ['days and nights on one day, the night first', [days, nights], '2026-11-04 06:45', '2026-11-03'],
])('%s: %3$s', (_, changes, now, expected) => {
  const [date = '', clock = ''] = now.split(' ');
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  expect(shiftDay(updateJournal(emptyJournal, changes), { date, minutes: 60 * hours + minutes })).toBe(expected);
});

it('is today or yesterday, today from the end of every shift on, and never goes back', () => {
  fc.assert(
    fc.property(anyChanges, anyDay, fc.nat({ max: 1439 }), fc.nat({ max: 1439 }), (changes, date, one, other) => {
      const journal = updateJournal(emptyJournal, changes);
      const [earlier, later] = [Math.min(one, other), Math.max(one, other)].map((minutes) =>
        shiftDay(journal, { date, minutes }),
      );
      if (earlier === undefined || later === undefined) throw new Error('two times');
      expect(earlier <= later).toBe(true);
      expect([0, 1]).toContain(daysBetween(earlier, date));
      if (journal.blocks.length === 0)
        expect(shiftDay(journal, { date, minutes: one })).toBe(one < 240 ? addDays(date, -1) : date);
    }),
  );
});
