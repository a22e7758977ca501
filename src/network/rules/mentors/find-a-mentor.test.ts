import { expect, it } from 'vitest';
import { afterDone, found } from '../rule-check.fixtures.ts';
import { findAMentor } from './find-a-mentor.ts';
import { advises, kim, lopez, TODAY, together } from './mentor-records.fixtures.ts';

const blocks = together('2026-08-03', 28);

it('holds from the second month with blocks alone, and goes on until somebody is chosen', () => {
  for (const day of ['2026-08-20', '2026-09-30', TODAY, '2027-05-01'])
    expect(found(findAMentor, day, [lopez, ...blocks])).toMatchObject([{ person: 'p', window: { closes: null } }]);
});

it('asks for a first person where nobody is known', () => {
  expect(found(findAMentor, '2026-08-20', [])).toMatchObject([{ person: null, screen: '/people/new' }]);
});

it('does not in the first month, nor where somebody advises or was asked', () => {
  expect(found(findAMentor, '2026-07-25', [lopez, ...together('2026-07-01', 20)])).toEqual([]);
  for (const stage of ['might-ask', 'asked', 'first-meeting', 'ongoing'] as const)
    expect(found(findAMentor, TODAY, [lopez, kim, ...blocks, advises({ stage }, 'q')])).toEqual([]);
});

it('holds again when the only one declined or rests', () => {
  for (const stage of ['declined', 'ended', 'resting'] as const)
    expect(found(findAMentor, TODAY, [lopez, kim, ...blocks, advises({ stage }, 'q')])).toMatchObject([
      { person: 'p' },
    ]);
});

it('ends when somebody is chosen', () => {
  const records = [lopez, ...blocks];
  expect(found(findAMentor, TODAY, afterDone(findAMentor, TODAY, records))).toEqual([]);
});
