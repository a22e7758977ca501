import { expect, it } from 'vitest';
import { describeProblem, problem } from './result.ts';

it('names file, place and mend in one line', () => {
  expect(describeProblem('problem.json', problem('programs[3].probability.plain', '1.4 is not between 0 and 1'))).toBe(
    'problem.json: programs[3].probability.plain: 1.4 is not between 0 and 1',
  );
  expect(describeProblem('problem.json', problem('', 'is empty'))).toBe('problem.json: is empty');
});
