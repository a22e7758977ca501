import { expect, it } from 'vitest';
import { eligibleWith, lopez, TODAY, together } from '../mentors/mentor-records.fixtures.ts';
import { afterDone, found } from '../rule-check.fixtures.ts';
import { letterLetGo } from './letter-let-go.ts';
import { lettered, letterWith } from './letter-records.fixtures.ts';

const planned = lettered({});

it('holds where a letter is planned and no time together is there or ahead', () => {
  expect(found(letterLetGo, TODAY, planned)).toMatchObject([{ person: 'p', about: 'letter/l' }]);
  expect(found(letterLetGo, TODAY, planned.slice(1))).toMatchObject([{ person: null, about: 'letter/l' }]);
});

it('holds for somebody who said no before', () => {
  const no = letterWith({ answer: 'declined', answeredOn: '2026-10-01', thankedOn: '2026-10-02' }, 'old');
  expect(found(letterLetGo, TODAY, [...lettered({}), ...eligibleWith('p'), no])).toMatchObject([{ about: 'letter/l' }]);
});

it('does not where a block brings the time, or it is there', () => {
  expect(found(letterLetGo, TODAY, [...planned, ...together('2026-12-01', 28)])).toEqual([]);
  expect(found(letterLetGo, TODAY, [lopez, letterWith({}), ...eligibleWith('p')])).toEqual([]);
});

it('ends when it is let go', () => {
  expect(found(letterLetGo, TODAY, afterDone(letterLetGo, TODAY, planned))).toEqual([]);
});
