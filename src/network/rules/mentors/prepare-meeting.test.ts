import { expect, it } from 'vitest';
import type { Meeting } from '../../records/mentorship.ts';
import { found, has } from '../rule-check.fixtures.ts';
import { lopez, TODAY } from './mentor-records.fixtures.ts';
import { prepareMeeting } from './prepare-meeting.ts';

const meeting = (values: Meeting = {}) => [lopez, has('meeting', 'm', { person: 'p', on: '2026-11-20', ...values })];

it('holds from two days before until the day itself', () => {
  expect(found(prepareMeeting, TODAY, meeting())).toMatchObject([
    {
      subject: 'meeting/m',
      person: 'p',
      hard: true,
      window: { opens: TODAY, closes: '2026-11-20' },
      screen: '/prepare/meeting/m',
    },
  ]);
  expect(found(prepareMeeting, '2026-11-20', meeting())).toHaveLength(1);
});

it('does not earlier or later, nor for a meeting let go', () => {
  expect(found(prepareMeeting, '2026-11-17', meeting())).toEqual([]);
  expect(found(prepareMeeting, '2026-11-21', meeting())).toEqual([]);
  expect(found(prepareMeeting, TODAY, meeting({ letGoOn: TODAY }))).toEqual([]);
});

it('ends when questions are noted or the meeting was held', () => {
  expect(found(prepareMeeting, TODAY, meeting({ questions: 'How did you choose?' }))).toEqual([]);
  expect(found(prepareMeeting, TODAY, meeting({ heldOn: TODAY }))).toEqual([]);
});
