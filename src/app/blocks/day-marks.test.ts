import { expect, it } from 'vitest';
import { dayMarks, offByHand } from './day-marks.ts';

const block = { id: 'b', values: { daysOff: [0] } };
const [SUNDAY, MONDAY] = ['2026-11-22', '2026-11-23'];

it('a day is off as every week, unless it is marked otherwise', () => {
  const days = new Map([
    [SUNDAY, { off: false, hardShift: true }],
    [MONDAY, { off: true, postCall: true }],
  ]);
  expect(dayMarks({ days: new Map() }, block, SUNDAY)).toEqual({
    hard: false,
    postCall: false,
    off: true,
    weeklyOff: true,
  });
  expect(dayMarks({ days }, block, SUNDAY)).toEqual({ hard: true, postCall: false, off: false, weeklyOff: true });
  expect(dayMarks({ days }, block, MONDAY)).toEqual({ hard: false, postCall: true, off: true, weeklyOff: false });
});

it('is said by hand the other way round, and no file has a say in it any more', () => {
  const marked = new Map([[MONDAY, { off: true, offBySchedule: true }]]);
  expect(offByHand(dayMarks({ days: marked }, block, MONDAY))).toEqual({ off: null, offBySchedule: null });
  expect(offByHand(dayMarks({ days: new Map() }, block, MONDAY))).toEqual({ off: true, offBySchedule: null });
  expect(offByHand(dayMarks({ days: new Map() }, block, SUNDAY))).toEqual({ off: false, offBySchedule: null });
});
