import { expect, it } from 'vitest';
import { TODAY } from '../mentors/mentor-records.fixtures.ts';
import { found } from '../rule-check.fixtures.ts';
import { letterWith } from './letter-records.fixtures.ts';
import { lettersAProgram } from './letters-a-program.ts';

const program = '1400121022';
const five = ['a', 'b', 'c', 'd', 'e'].map((id) =>
  letterWith({ answer: 'agreed', uploadedOn: '2026-09-01', assigned: [program], assignedOn: '2026-09-03' }, id),
);

it('holds with a fifth letter at a program, as a convention', () => {
  const [many] = found(lettersAProgram, TODAY, five);
  expect(many).toMatchObject({ subject: program, person: null, window: { opens: '2026-09-03' } });
  expect(many?.why).toContain('a convention');
});

it('does not with four', () => {
  expect(found(lettersAProgram, TODAY, five.slice(1))).toEqual([]);
});

it('ends when one is taken back', () => {
  expect(found(lettersAProgram, TODAY, [...five, letterWith({ answer: 'agreed', assigned: [] }, 'e')])).toEqual([]);
});
