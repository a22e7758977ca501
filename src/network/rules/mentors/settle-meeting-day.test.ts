import { expect, it } from 'vitest';
import { afterDone, found, has } from '../rule-check.fixtures.ts';
import { advises, lopez, TODAY } from './mentor-records.fixtures.ts';
import { settleMeetingDay } from './settle-meeting-day.ts';

const yes = has('ask', 'a', {
  person: 'p',
  what: 'meeting',
  askedOn: '2026-11-10',
  answer: 'yes',
  answeredOn: '2026-11-12',
});
const records = [lopez, advises({ stage: 'first-meeting' }), yes];

it('holds after a yes', () => {
  expect(found(settleMeetingDay, TODAY, records)).toMatchObject([{ person: 'p', window: { opens: '2026-11-12' } }]);
});

it('does not where a meeting is planned, or nobody said yes', () => {
  expect(found(settleMeetingDay, TODAY, [...records, has('meeting', 'm', { person: 'p', on: '2026-11-20' })])).toEqual(
    [],
  );
  expect(found(settleMeetingDay, TODAY, [lopez, advises({ stage: 'asked' })])).toEqual([]);
});

it('ends when it is settled', () => {
  expect(found(settleMeetingDay, TODAY, afterDone(settleMeetingDay, TODAY, records))).toEqual([]);
});
