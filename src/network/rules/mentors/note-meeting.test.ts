import { expect, it } from 'vitest';
import { afterDone, found, has } from '../rule-check.fixtures.ts';
import { advises, lopez, TODAY } from './mentor-records.fixtures.ts';
import { noteMeeting } from './note-meeting.ts';

const meeting = has('meeting', 'm', { person: 'p', on: '2026-11-16' });
const records = [lopez, advises({ stage: 'first-meeting' }), meeting];

it('holds the day after a planned meeting', () => {
  expect(found(noteMeeting, TODAY, records)).toMatchObject([
    { person: 'p', window: { opens: '2026-11-17', closes: null } },
  ]);
  expect(found(noteMeeting, '2026-11-16', records)).toEqual([]);
});

it('asks for the day of a meeting without one', () => {
  expect(found(noteMeeting, TODAY, [lopez, has('meeting', 'm', { person: 'p' })])[0]?.do).toContain('Note the day');
});

it('does not once it was held or let go', () => {
  expect(
    found(noteMeeting, TODAY, [lopez, has('meeting', 'm', { person: 'p', on: '2026-11-16', letGoOn: TODAY })]),
  ).toEqual([]);
});

it('ends when it is noted as held, and who was to be met is then somebody one is in touch with', () => {
  const after = afterDone(noteMeeting, TODAY, records);
  expect(found(noteMeeting, TODAY, after)).toEqual([]);
  expect(after).toContainEqual(has('meeting', 'm', { person: 'p', on: '2026-11-16', heldOn: '2026-11-16' }));
  expect(after).toContainEqual(advises({ stage: 'ongoing' }));
});
