import { expect, it } from 'vitest';
import { found } from '../rule-check.fixtures.ts';
import { judgeTeachers } from './judge-teachers.ts';
import { lopez, personIs, together } from './mentor-records.fixtures.ts';

const records = [lopez, ...together('2026-10-05', 28)];

it('holds when a block ended or is long under way', () => {
  expect(found(judgeTeachers, '2026-10-20', records)).toMatchObject([
    { subject: 'p', person: 'p', window: { opens: '2026-10-19', closes: '2026-11-15' } },
  ]);
  expect(found(judgeTeachers, '2026-11-10', records)[0]?.why).toContain('Ward 4 ended');
});

it('does not in the first days, nor for a nurse, nor when it is long ago', () => {
  expect(found(judgeTeachers, '2026-10-12', records)).toEqual([]);
  expect(found(judgeTeachers, '2026-11-16', records)).toEqual([]);
  expect(found(judgeTeachers, '2026-10-20', [personIs('p', { role: 'nurse' }), ...records.slice(1)])).toEqual([]);
});

it('ends when something is noted, and comes back with a later block only where nothing is', () => {
  expect(found(judgeTeachers, '2026-10-20', [...records, personIs('p', { approachable: 'no' })])).toEqual([]);
  const again = found(judgeTeachers, '2026-12-20', [...records, ...together('2026-12-01', 20)]);
  expect(again).toMatchObject([{ subject: 'p', window: { opens: '2026-12-15' } }]);
});
