import { expect, it } from 'vitest';
import { eventDetails, missingInWords, nearness, waitingInWords, waitsFor } from './event-words.ts';

const TODAY = '2026-11-22';

it.each([
  [{}, ''],
  [{ from: '2026-12-10', to: '2026-12-12' }, 'in 18 days'],
  [{ from: '2026-11-23' }, 'tomorrow'],
  [{ from: '2026-11-22' }, 'today'],
  [{ from: '2026-11-21', to: '2026-11-23' }, 'day 2 of 3'],
  [{ from: '2026-11-10', to: '2026-11-12' }, '10 days ago'],
])('says how near %o is: %s', (event, words) => {
  expect(nearness(event, TODAY)).toBe(words);
});

it('says what, where and when, each once', () => {
  expect(
    eventDetails(
      { name: 'ACP', type: 'national-meeting', place: 'Boston', from: '2026-12-10', to: '2026-12-12' },
      TODAY,
    ),
  ).toBe('National meeting · Boston · Thursday 10 December to Saturday 12 December');
  expect(eventDetails({ type: 'grand-rounds', from: '2026-12-10' }, TODAY)).toBe('Thursday 10 December');
  expect(eventDetails({ name: 'x' }, TODAY)).toBe('no day yet');
});

it.each([
  [{ metOn: '2026-11-22' }, 'early', 'Write on Tuesday 24 November or Wednesday 25 November'],
  [{ metOn: '2026-11-20' }, 'due', 'Today or tomorrow is a good day to write'],
  [{ metOn: '2026-11-19' }, 'due', 'Today is a good day to write'],
  [{ metOn: '2026-11-12' }, 'late', 'Met 10 days ago; a short note is still welcome'],
  [{}, 'undated', 'Waits for a short note from you'],
  [{ followedUpOn: '2026-11-22' }, 'written', 'You wrote today'],
  [{ letGoOn: '2026-11-20' }, 'let-go', 'Let go on Friday 20 November'],
] as const)('says what %o waits for', (contact, state, words) => {
  expect(waitsFor(contact, state, TODAY)).toBe(words);
});

it('counts in words', () => {
  expect([0, 1, 2].map(waitingInWords)).toEqual(['', '1 person waits for a note', '2 people wait for a note']);
  expect(missingInWords(['goal', 'ask'])).toBe('Still to choose: one goal, one simple ask');
});
