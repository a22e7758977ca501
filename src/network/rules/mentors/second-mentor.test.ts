import { expect, it } from 'vitest';
import { afterDone, found } from '../rule-check.fixtures.ts';
import { advises, kim, lopez, TODAY, together } from './mentor-records.fixtures.ts';
import { secondMentor } from './second-mentor.ts';

const worked = together('2026-09-01', 28, ['p', 'q']);
const records = [lopez, kim, ...worked, advises({ stage: 'ongoing' })];

it('holds from the fifth month for somebody of the other kind', () => {
  expect(found(secondMentor, TODAY, records)).toMatchObject([{ person: 'q' }]);
  expect(found(secondMentor, TODAY, [lopez, kim, ...worked, advises({ stage: 'ongoing' }, 'q')])).toMatchObject([
    { person: 'p' },
  ]);
});

it('does not earlier, nor while the first one is only asked, nor where both kinds advise', () => {
  expect(found(secondMentor, '2026-10-10', records)).toEqual([]);
  expect(found(secondMentor, TODAY, [lopez, kim, ...worked, advises({ stage: 'asked' })])).toEqual([]);
  expect(found(secondMentor, TODAY, [...records, advises({ stage: 'resting' }, 'q')])).toEqual([]);
});

it('ends when the second one is chosen', () => {
  expect(found(secondMentor, TODAY, afterDone(secondMentor, TODAY, records))).toEqual([]);
});
