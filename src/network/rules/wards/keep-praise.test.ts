import { expect, it } from 'vitest';
import { found, has } from '../rule-check.fixtures.ts';
import { keepPraise } from './keep-praise.ts';

const lopez = has('person', 'p', { name: 'Dr. Lopez', role: 'attending' });

const good = { person: 'p', receivedOn: '2026-11-10', tone: 'positive' } as const;

it('holds while the words of good feedback are not noted, or whether it named something', () => {
  expect(found(keepPraise, '2026-11-10', [lopez, has('feedback-loop', 'f', good)])).toMatchObject([
    { person: 'p', screen: '/entry/feedback-loop/f', do: 'Note what Dr. Lopez praised, in their words' },
  ]);
  const words = has('feedback-loop', 'f', { ...good, praise: 'Clear plans' });
  expect(found(keepPraise, '2026-11-10', [lopez, words])).toHaveLength(1);
});

it('does not for other feedback, nor when two weeks have passed', () => {
  const mixed = has('feedback-loop', 'f', { ...good, tone: 'mixed' });
  expect(found(keepPraise, '2026-11-10', [lopez, mixed])).toEqual([]);
  expect(found(keepPraise, '2026-11-25', [lopez, has('feedback-loop', 'f', good)])).toEqual([]);
});

it('ends when both are noted', () => {
  const noted = has('feedback-loop', 'f', { ...good, praise: 'Clear plans', specific: true });
  expect(found(keepPraise, '2026-11-10', [lopez, noted])).toEqual([]);
});
