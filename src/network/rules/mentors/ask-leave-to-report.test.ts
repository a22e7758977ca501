import { expect, it } from 'vitest';
import { afterDone, found, has } from '../rule-check.fixtures.ts';
import { askLeaveToReport } from './ask-leave-to-report.ts';
import { advises, lopez, TODAY } from './mentor-records.fixtures.ts';

const met = has('meeting', 'm', { person: 'p', heldOn: '2026-11-16', thankedOn: '2026-11-17' });
const records = [lopez, advises({ stage: 'ongoing' }), met];

it('holds after a meeting', () => {
  expect(found(askLeaveToReport, TODAY, records)).toMatchObject([
    { person: 'p', window: { opens: '2026-11-16', closes: '2026-12-16' } },
  ]);
});

it('does not without a meeting, when it is known, or when it is long ago', () => {
  expect(found(askLeaveToReport, TODAY, records.slice(0, 2))).toEqual([]);
  expect(found(askLeaveToReport, TODAY, [lopez, advises({ stage: 'ongoing', leaveToReport: false }), met])).toEqual([]);
  expect(found(askLeaveToReport, '2027-01-10', records)).toEqual([]);
});

it('ends with their leave', () => {
  expect(found(askLeaveToReport, TODAY, afterDone(askLeaveToReport, TODAY, records))).toEqual([]);
});
