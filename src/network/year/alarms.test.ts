import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, daysBetween } from '../../base/plain-date.ts';
import { emptyJournal, updateJournal } from '../journal/update.ts';
import type { Block } from '../records/block.ts';
import type { RecordChange } from '../records/change.ts';
import { has } from '../rules/rule-check.fixtures.ts';
import { alarmBefore, alarmOnDay } from './alarms.ts';

const journalOf = (records: readonly RecordChange[]) => updateJournal(emptyJournal, records);
const NIGHTS: Block = {
  type: 'nights',
  from: '2026-12-07',
  to: '2026-12-13',
  shiftStart: '19:00',
  shiftEnd: '07:00',
  daysOff: [6],
};
const nights = journalOf([has('block', 'n', NIGHTS)]);

it('rings in the evening, before a night’s shift, and not in the sleep after one', () => {
  expect(alarmOnDay(nights, '2026-12-01')).toBe(18 * 60);
  expect(alarmOnDay(nights, '2026-12-01', 'noon')).toBe(12 * 60);
  expect(alarmOnDay(nights, '2026-12-07')).toBe(18 * 60);
  // Saturday is off: slept until three in the afternoon.
  expect(alarmOnDay(nights, '2026-12-12')).toBe(18 * 60);
  expect(alarmOnDay(nights, '2026-12-12', 'noon')).toBe(15 * 60);
  // The morning after the last night.
  expect(alarmOnDay(nights, '2026-12-14', 'noon')).toBe(15 * 60);
  const late = journalOf([has('block', 'n', { ...NIGHTS, shiftStart: '22:30', shiftEnd: '08:30' })]);
  expect(alarmOnDay(late, '2026-12-08')).toBe(21 * 60 + 30);
});

it('takes a night float without times for seven to seven', () => {
  const usual = journalOf([has('block', 'n', { type: 'nights', from: '2026-12-07', to: '2026-12-13' })]);
  expect(alarmOnDay(usual, '2026-12-08', 'noon')).toBe(18 * 60);
  expect(alarmBefore(usual, '2026-12-09', '10:00')).toBe(7 * 60 - 1);
});

it('tells of an appointment a quarter of an hour before, or before going to sleep, and not on the morning after call', () => {
  expect(alarmBefore(nights, '2026-12-01', '14:30')).toBe(14 * 60 + 15);
  expect(alarmBefore(nights, '2026-12-09', '11:00')).toBe(7 * 60 - 1);
  expect(alarmBefore(nights, '2026-12-09', '15:15')).toBe(15 * 60);
  expect(alarmBefore(nights, '2026-12-01', '00:05')).toBe(-10);
  const call = journalOf([has('day', '2026-12-02', { postCall: true })]);
  expect(alarmBefore(call, '2026-12-02', '09:00')).toBeNull();
  expect(alarmBefore(call, '2026-12-02', '12:15')).toBe(12 * 60);
  expect(alarmOnDay(call, '2026-12-02', 'noon')).toBe(12 * 60);
});

const START = '2026-12-01';
const clock = fc
  .tuple(fc.nat(23), fc.constantFrom(0, 15, 30, 45))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));
const block = fc
  .record({
    type: fc.constantFrom('nights', 'icu', 'ward', 'vacation'),
    from: fc.nat(12),
    length: fc.nat(9),
    times: fc.option(fc.tuple(clock, clock)),
    daysOff: fc.uniqueArray(fc.nat(6), { maxLength: 3 }),
  })
  .map(
    ({ type, from, length, times, daysOff }): Block => ({
      type: type as 'nights',
      from: addDays(START, from),
      to: addDays(START, from + length),
      shiftStart: times?.[0] ?? null,
      shiftEnd: times?.[1] ?? null,
      daysOff,
    }),
  );

/** Minutes since the beginning in which somebody sleeps after a shift that went over midnight, marked one by one. */
function asleep(blocks: readonly Block[], postCall: ReadonlySet<string>): ReadonlySet<number> {
  const minutes = (text: string) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3));
  const shifts = blocks.flatMap(({ type, from, to, shiftStart, shiftEnd, daysOff }) => {
    const [start, end] = [
      shiftStart ?? (type === 'nights' ? '19:00' : null),
      shiftEnd ?? (type === 'nights' ? '07:00' : null),
    ];
    if (type === 'vacation' || start === null || end === null) return [];
    return Array.from({ length: 24 }, (_, at) => addDays(START, at - 1)).flatMap((day) => {
      if (day < (from ?? '') || day > (to ?? '')) return [];
      const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
      if (postCall.has(day) || (daysOff ?? []).includes(weekday)) return [];
      const midnight = daysBetween(START, day) * 1440;
      return [
        { from: midnight + minutes(start), to: midnight + minutes(end) + (minutes(end) <= minutes(start) ? 1440 : 0) },
      ];
    });
  });
  const marked = new Set<number>();
  for (const day of postCall) for (let at = 0; at < 720; at += 1) marked.add(daysBetween(START, day) * 1440 + at);
  for (const { from, to } of shifts) {
    if (Math.floor(to / 1440) === Math.floor(from / 1440)) continue;
    for (let at = to; at < to + 480; at += 1) {
      if (shifts.some((other) => other.from >= to && at >= other.from - 60)) break;
      marked.add(at);
    }
  }
  return marked;
}

it('never rings in the sleep after nights nor on the morning after call, whatever the shifts are', () => {
  const runs = process.env.PRELUDE_DEEP === '1' ? 3000 : 100;
  let rung = 0;
  fc.assert(
    fc.property(
      fc.array(block, { maxLength: 3 }),
      fc.uniqueArray(fc.nat(20), { maxLength: 3 }),
      clock,
      (blocks, calls, time) => {
        const postCall = new Set(calls.map((at) => addDays(START, at)));
        const journal = journalOf([
          ...blocks.map((values, at) => has('block', `b${at}`, values)),
          ...[...postCall].map((day) => has('day', day, { postCall: true })),
        ]);
        const sleep = asleep(blocks, postCall);
        for (let at = 1; at < 21; at += 1) {
          const day = addDays(START, at);
          const alarms = [alarmOnDay(journal, day), alarmOnDay(journal, day, 'noon'), alarmBefore(journal, day, time)];
          for (const alarm of alarms) {
            if (alarm === null) continue;
            rung += 1;
            expect([day, alarm, sleep.has(at * 1440 + alarm)]).toEqual([day, alarm, false]);
          }
        }
      },
    ),
    { numRuns: runs },
  );
  expect(rung).toBeGreaterThan(runs * 20);
  if (runs > 1000) console.log(`alarms: ${rung} in ${runs} rosters, none in sleep`);
});
