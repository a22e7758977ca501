import { expect, it } from 'vitest';
import { eligibleWith, lopez, TODAY } from '../mentors/mentor-records.fixtures.ts';
import { found } from '../rule-check.fixtures.ts';
import { letterWith, season } from './letter-records.fixtures.ts';
import { planLetters } from './plan-letters.ts';

const three = ['a', 'b', 'c'].map((id) => letterWith({ askedOn: '2026-08-01' }, id));

it('holds ahead of the day of submission while fewer than three writers are in sight', () => {
  const [plan] = found(planLetters, '2026-07-20', [], { season });
  expect(plan).toMatchObject({ person: null, window: { opens: '2026-07-15', closes: '2026-09-02' } });
  expect(plan?.why).toContain('September 2');
  expect(found(planLetters, '2026-07-20', [lopez, ...three.slice(0, 2)], { season })[0]?.why).toContain('Two letters');
});

it('holds ahead of the next season, in time before the year ends', () => {
  expect(found(planLetters, '2026-12-01', [], { season })).toEqual([]);
  const [plan] = found(planLetters, '2027-04-20', [], { season });
  expect(plan?.why).toMatch(/not published.*ask by June 16/);
});

it('holds from the fourth month where no day is known', () => {
  expect(found(planLetters, '2026-09-01', [])).toEqual([]);
  expect(found(planLetters, '2026-10-05', [])[0]?.why).toContain('no day of submission is known');
});

it('does not in the first two weeks', () => {
  expect(found(planLetters, '2026-07-10', [], { season })).toEqual([]);
});

it('ends with three in sight; who said no is not in sight', () => {
  expect(found(planLetters, '2026-07-20', [lopez, ...three], { season })).toEqual([]);
  const no = letterWith({ askedOn: '2026-07-10', answer: 'hesitant' }, 'a');
  expect(found(planLetters, '2026-07-20', [lopez, ...three, no], { season })).toHaveLength(1);
});

it('does not while somebody may be asked: the ask says it', () => {
  expect(found(planLetters, TODAY, [lopez])).toHaveLength(1);
  expect(found(planLetters, TODAY, [lopez, ...eligibleWith('p')])).toEqual([]);
});
