import { expect, it } from 'vitest';
import { afterDone, found, has } from '../rule-check.fixtures.ts';
import { advises, kim, lopez, personIs, TODAY, together } from './mentor-records.fixtures.ts';
import { secondMentor } from './second-mentor.ts';

const worked = together('2026-09-01', 28, ['p', 'q']);
const records = [lopez, kim, ...worked, advises({ stage: 'ongoing' })];

it('holds from the fifth month for somebody of the other kind', () => {
  expect(found(secondMentor, TODAY, records)).toMatchObject([{ person: 'q' }]);
  expect(found(secondMentor, TODAY, [lopez, kim, ...worked, advises({ stage: 'ongoing' }, 'q')])).toMatchObject([
    { person: 'p' },
  ]);
});

it('keeps whoever was offered in line when one more moment puts another before them', () => {
  const three = ['q', 'r', 's', 't'].map((id) => personIs(id, { name: `Kim ${id}`, role: 'chief' }));
  const line = [
    lopez,
    ...three,
    ...together('2026-08-01', 60, ['p', 'q', 'r', 's', 't']),
    advises({ stage: 'ongoing' }),
  ];
  const later = '2027-02-01';
  const before = found(secondMentor, later, line);
  expect(before).toHaveLength(3);
  // The first two may be offered, the third only stands by.
  expect(before.map(({ window }) => window.best <= later)).toEqual([true, true, false]);
  const told = has('advice', 'a', { person: 't', advice: 'Read it', receivedOn: '2027-01-20' });
  const after = found(secondMentor, later, [...line, told]).map(({ subject }) => subject);
  expect(after[0]).toBe('t');
  for (const { subject } of before.slice(0, 2)) expect(after).toContain(subject);
});

it('does not earlier, nor while the first one is only asked, nor where both kinds advise', () => {
  expect(found(secondMentor, '2026-10-10', records)).toEqual([]);
  expect(found(secondMentor, TODAY, [lopez, kim, ...worked, advises({ stage: 'asked' })])).toEqual([]);
  expect(found(secondMentor, TODAY, [...records, advises({ stage: 'resting' }, 'q')])).toEqual([]);
});

it('ends when the second one is chosen', () => {
  expect(found(secondMentor, TODAY, afterDone(secondMentor, TODAY, records))).toEqual([]);
});
