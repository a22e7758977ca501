import { expect, it } from 'vitest';
import type { Entry } from '../../network/journal/journal.ts';
import { entryTitle, stepsOf } from './entry-words.ts';

const entry = (kind: Entry['kind'], values: object) => ({ kind, id: 'x', values }) as Entry;

it.each([
  ['moment', {}, 'A moment'],
  ['moment', { kind: 'meeting' }, 'Met'],
  ['learning-loop', {}, 'Taught you'],
  ['feedback-loop', { askedOn: '2026-11-01' }, 'You asked for feedback'],
  ['feedback-loop', { askedOn: '2026-11-01', receivedOn: '2026-11-02' }, 'Gave you feedback'],
  ['help', { direction: 'given', doneOn: '2026-11-02' }, 'You helped'],
  ['help', { direction: 'given' }, 'You promised help'],
  ['help', { direction: 'asked' }, 'You asked for help'],
  ['help', { direction: 'asked', doneOn: '2026-11-02' }, 'Helped you'],
] as const)('%s %j is called %s', (kind, values, title) => {
  expect(entryTitle(entry(kind, values))).toBe(title);
});

it('tells the steps with their days, the latest first', () => {
  const loop = entry('learning-loop', { heardOn: '2026-11-01', readOn: '2026-11-03', reportedOn: '2026-11-03' });
  expect(stepsOf(loop)).toEqual([
    { words: 'read', on: '2026-11-03' },
    { words: 'told them', on: '2026-11-03' },
    { words: 'heard', on: '2026-11-01' },
  ]);
  expect(stepsOf(entry('moment', {}))).toEqual([]);
  const help = entry('help', { direction: 'given', on: '2026-11-03', doneOn: '2026-11-03' });
  expect(stepsOf(help)).toEqual([{ words: 'done', on: '2026-11-03' }]);
});
