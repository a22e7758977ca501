import type { ChosenList, SharedProblem } from './choose.ts';
import { GainWeights } from './gain-weights.ts';
import { viewByPreference } from './shared-view.ts';

/** Value of a list over shared states, and of each of its beginnings. */
export interface SharedValue {
  readonly value: number;
  /** `prefix[n]` is the value of the first n programs; `prefix[0]` is 0. Never falls. */
  readonly prefix: Float64Array;
}

/** v(X) = Σ w_q v_q(X): with every utility 1 the chance of a match. */
export function evaluateShared(problem: SharedProblem, list: ChosenList): SharedValue {
  const view = viewByPreference(problem);
  const place = new Int32Array(problem.size);
  view.original.forEach((program, rank) => {
    place[program] = rank;
  });
  const entries = list.programs.map((program, index) => ({
    program: place[program] as number,
    mode: list.modes[index] ?? 0,
  }));
  const weights = new GainWeights(
    view,
    entries.map(({ program }) => program),
  );
  const prefix = new Float64Array(entries.length + 1);
  let value = 0;
  entries.forEach((entry, index) => {
    value += weights.gain(entry.program, entry.mode);
    prefix[index + 1] = value;
    weights.admit(entry);
  });
  return { value, prefix };
}
