import { expect, it } from 'vitest';
import type { Letter } from '../records/letter.ts';
import { lettersByProgram } from './assigned.ts';

const letter = (id: string, values: Letter) => ({ id, values });

it('counts each letter once a program, and none that was refused or let go', () => {
  const [a, b] = ['1400121022', '1400421030'];
  const counts = lettersByProgram([
    letter('1', { answer: 'agreed', assigned: [a, b, a] }),
    letter('2', { answer: 'agreed', uploadedOn: '2026-09-01', assigned: [a] }),
    letter('3', { answer: 'hesitant', assigned: [a] }),
    letter('4', { answer: 'agreed', assigned: [a], letGoOn: '2026-09-01' }),
    letter('5', {}),
  ]);
  expect([...counts]).toEqual([
    [a, ['1', '2']],
    [b, ['1']],
  ]);
});
