import { expect, it } from 'vitest';
import { found, has } from '../rule-check.fixtures.ts';
import { eventPeopleToFind } from './event-people-to-find.ts';

const meeting = { type: 'national-meeting', name: 'Chest meeting', from: '2026-11-20', to: '2026-11-22' } as const;

it('holds before a conference without names', () => {
  expect(found(eventPeopleToFind, '2026-11-10', [has('event', 'v', meeting)])).toMatchObject([{ subject: 'event/v' }]);
});

it('asks less of the shy', () => {
  const shy = has('identity', 'identity', { shyMode: true });
  expect(found(eventPeopleToFind, '2026-11-10', [has('event', 'v', meeting), shy])[0]?.do).toContain(
    'one or two people',
  );
});

it('does not for events at home, nor long before', () => {
  expect(found(eventPeopleToFind, '2026-11-10', [has('event', 'v', { ...meeting, type: 'grand-rounds' })])).toEqual([]);
  expect(found(eventPeopleToFind, '2026-10-10', [has('event', 'v', meeting)])).toEqual([]);
});

it('ends when somebody is noted', () => {
  expect(found(eventPeopleToFind, '2026-11-10', [has('event', 'v', { ...meeting, people: 'Dr. Núñez' })])).toEqual([]);
  expect(found(eventPeopleToFind, '2026-11-10', [has('event', 'v', { ...meeting, sessions: 'Posters' })])).toEqual([]);
});
