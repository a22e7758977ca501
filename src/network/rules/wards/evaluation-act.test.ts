import { expect, it } from 'vitest';
import { found, has } from '../rule-check.fixtures.ts';
import { evaluationAct } from './evaluation-act.ts';

const evaluation = { block: 'b', on: '2026-12-13', themes: 'Thorough', toChange: 'Shorter notes' };

it('holds for a month while it names something to change', () => {
  expect(found(evaluationAct, '2026-12-14', [has('evaluation', 'e', evaluation)])).toMatchObject([
    { subject: 'evaluation/e', screen: '/entry/evaluation/e' },
  ]);
  expect(found(evaluationAct, '2027-01-20', [has('evaluation', 'e', evaluation)])).toEqual([]);
});

it('ends, or never holds, where nothing is to change', () => {
  expect(found(evaluationAct, '2026-12-14', [has('evaluation', 'e', { ...evaluation, toChange: ' ' })])).toEqual([]);
});
