import { expect, it } from 'vitest';
import { afterDone, found, has } from '../rule-check.fixtures.ts';
import { lopez, TODAY } from './mentor-records.fixtures.ts';
import { thankForMeeting } from './thank-for-meeting.ts';

const records = [lopez, has('meeting', 'm', { person: 'p', on: '2026-11-16', heldOn: '2026-11-16' })];

it('holds from the meeting on, and does not run out', () => {
  expect(found(thankForMeeting, '2026-11-16', records)).toMatchObject([
    { person: 'p', about: 'meeting/m', draft: { situation: 'meeting-thanks' } },
  ]);
  expect(found(thankForMeeting, '2027-02-01', records)).toHaveLength(1);
});

it('does not before it was held', () => {
  expect(found(thankForMeeting, TODAY, [lopez, has('meeting', 'm', { person: 'p', on: '2026-11-16' })])).toEqual([]);
});

it('is offered without a name where the person was removed', () => {
  expect(found(thankForMeeting, TODAY, records.slice(1))).toMatchObject([{ person: null, about: 'meeting/m' }]);
});

it('ends with the thanks', () => {
  expect(found(thankForMeeting, TODAY, afterDone(thankForMeeting, TODAY, records))).toEqual([]);
});
