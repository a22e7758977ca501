import type { ChosenList, SharedProblem } from './choose.ts';
import { dot } from './gain-weights.ts';

/** The chance of a match (every utility 1) with and without each single program, the rest of the list held. */
export interface SurvivalWithout {
  /**
   * At `program * states + state`: w_q · P(no *other* program of the list says yes). The dot product of a program's row with
   * any chances of its own is what it then adds: the worth of a fact is a difference of two of them.
   */
  readonly survival: Float64Array;
  /** P(match) of the list without the program. */
  readonly without: Float64Array;
  /** P(match) of the list with the program: in its mode if it is listed, else added in mode 0. */
  readonly withIt: Float64Array;
}

/** Leaves each program out in turn, in O(programs × states) and without a division. `chosen` is the list and nothing more. */
export function survivalWithout(problem: SharedProblem, chosen: ChosenList): SurvivalWithout {
  const { size, chance, modes } = problem;
  const states = problem.weights.length;
  const survival = new Float64Array(size * states);
  const rowOf = (program: number, mode: number): number => (program * modes + mode) * states;

  const missed = problem.weights.slice();
  const miss = (program: number, mode: number): void => {
    const row = rowOf(program, mode);
    for (let q = 0; q < states; q++) missed[q] = (missed[q] as number) * (1 - (chance[row + q] as number));
  };
  chosen.programs.forEach((program, index) => {
    survival.set(missed, program * states);
    miss(program, chosen.modes[index] ?? 0);
  });
  const all = missed.slice();
  missed.fill(1);
  for (let index = chosen.programs.length - 1; index >= 0; index--) {
    const program = chosen.programs[index] as number;
    const at = program * states;
    for (let q = 0; q < states; q++) survival[at + q] = (survival[at + q] as number) * (missed[q] as number);
    miss(program, chosen.modes[index] ?? 0);
  }

  const modeOf = new Map(chosen.programs.map((program, index) => [program, chosen.modes[index] ?? 0]));
  const without = new Float64Array(size);
  const withIt = new Float64Array(size);
  const total = problem.weights.reduce((sum, w) => sum + w, 0);
  for (let program = 0; program < size; program++) {
    const mode = modeOf.get(program);
    const at = program * states;
    if (mode === undefined) survival.set(all, at);
    const left = survival.subarray(at, at + states).reduce((sum, s) => sum + s, 0);
    without[program] = total - left;
    withIt[program] = total - left + dot(survival, at, chance, rowOf(program, mode ?? 0), states);
  }
  return { survival, without, withIt };
}
