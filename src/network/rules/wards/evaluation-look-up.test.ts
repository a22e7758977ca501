import { expect, it } from 'vitest';
import { afterDone, found, has } from '../rule-check.fixtures.ts';
import { evaluationLookUp } from './evaluation-look-up.ts';

const ward = has('block', 'b', { type: 'ward', name: 'Wards', from: '2026-11-02', to: '2026-11-29', daysOff: [0, 6] });

it('holds two weeks after a rotation', () => {
  expect(found(evaluationLookUp, '2026-12-12', [ward])).toEqual([]);
  expect(found(evaluationLookUp, '2026-12-13', [ward])).toMatchObject([
    { subject: 'b', do: 'Look up your evaluation of Wards and note its themes' },
  ]);
  expect(found(evaluationLookUp, '2027-02-15', [ward])).toEqual([]);
});

it('does not for vacations or jeopardy', () => {
  for (const type of ['vacation', 'jeopardy'] as const)
    expect(found(evaluationLookUp, '2026-12-13', [has('block', 'b', { ...ward.after, type })])).toEqual([]);
});

it('ends with an evaluation', () => {
  expect(found(evaluationLookUp, '2026-12-13', afterDone(evaluationLookUp, '2026-12-13', [ward]))).toEqual([]);
});
