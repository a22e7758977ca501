import { expect, it } from 'vitest';
import { found, has } from '../rule-check.fixtures.ts';
import { eventIntroduction } from './event-introduction.ts';

const meeting = { type: 'national-meeting', name: 'Chest meeting', from: '2026-11-20', to: '2026-11-22' } as const;

it('holds the day before', () => {
  expect(found(eventIntroduction, '2026-11-19', [has('event', 'v', meeting)])).toMatchObject([
    { subject: 'event/v', do: 'Write and say aloud an introduction for Chest meeting' },
  ]);
  const written = has('event', 'v', { ...meeting, introduction: 'I am a resident.' });
  expect(found(eventIntroduction, '2026-11-19', [written])[0]?.do).toBe(
    'Say your introduction for Chest meeting aloud, twice',
  );
});

it('does not earlier, and not for a committee', () => {
  expect(found(eventIntroduction, '2026-11-17', [has('event', 'v', meeting)])).toEqual([]);
  expect(found(eventIntroduction, '2026-11-19', [has('event', 'v', { ...meeting, type: 'committee' })])).toEqual([]);
});

it('ends when the event has begun', () => {
  expect(found(eventIntroduction, '2026-11-21', [has('event', 'v', meeting)])).toEqual([]);
});
