import { ascendingBy } from './ascending.ts';
import type { Application } from './list-problem.ts';

/** Programs of equal cost, some of which take a silver or a gold signal. */
export interface SignalProblem {
  readonly utility: ArrayLike<number>;
  /** P(success) at `3·program + mode` (plain, silver, gold); NaN where the program takes no such signal. */
  readonly chance: Float64Array;
  readonly pinned: readonly boolean[];
  /** Most applications, at least the number pinned; Infinity for no limit. */
  readonly applications: number;
  /** Most silver and gold signals, whole numbers. */
  readonly silver: number;
  readonly gold: number;
}

/** The best lists for every limit at once: what one more application or signal is worth is a look-up. */
export interface SignalTable {
  /** Value of the best list with at most so many applications, silver and gold; −Infinity if the pinned do not fit. */
  value(applications: number, silver: number, gold: number): number;
  /** That list, ascending utility. */
  list(applications: number, silver: number, gold: number): readonly Application[];
}

/** Cells the table needs: programs × (applications + 1) × (silver + 1) × (gold + 1). */
export function signalDpCells({ utility, applications, silver, gold }: SignalProblem): number {
  return utility.length * columnsOf(applications, utility.length) * (silver + 1) * (gold + 1);
}

/**
 * Exact: state (a, s, g) = applications, silver, gold at most used, ascending utility, updated downwards in place,
 * V(a,s,g) ← max{V(a,s,g), next(V(a−1,s,g), plain), next(V(a−1,s−1,g), silver), next(V(a−1,s,g−1), gold)} with
 * next(v, f) = v + f·(t − v). Equal choices: without the program, then plain, then silver, then gold.
 */
export function signalDp(problem: SignalProblem): SignalTable {
  const { utility, chance, silver, gold } = problem;
  const order = ascendingBy(utility);
  const columns = columnsOf(problem.applications, order.length);
  // Without a limit that binds the count is no part of the state: one column that reads itself.
  const back = problem.applications >= order.length ? 0 : 1;
  const silverStep = (gold + 1) * columns;
  const cells = (silver + 1) * silverStep;
  // Behind the table one row of −∞, read where a signal is not left: it makes NaN, which is never better.
  const values = new Float64Array(cells + columns).fill(Number.NEGATIVE_INFINITY, cells);
  const choices = new Uint8Array(order.length * cells);
  order.forEach((j, step) => {
    const t = utility[j] as number;
    const must = problem.pinned[j] === true;
    for (let row = cells - columns; row >= 0; row -= columns) {
      const hasSilver = row >= silverStep;
      const hasGold = row % silverStep >= columns;
      const rows = { row, silver: hasSilver ? row - silverStep : cells, gold: hasGold ? row - columns : cells };
      updateRow(values, choices.subarray(step * cells + row, step * cells + row + columns), rows, back, {
        t,
        must,
        plain: chance[3 * j] as number,
        silver: chance[3 * j + 1] as number,
        gold: chance[3 * j + 2] as number,
      });
    }
  });
  const cellAt = (a: number, s: number, g: number): number =>
    Math.min(s, silver) * silverStep + Math.min(g, gold) * columns + Math.min(a, columns - 1);
  return {
    value: (a, s, g) => values[cellAt(a, s, g)] as number,
    list(a, s, g) {
      const steps = [0, back, back + silverStep, back + columns];
      const list: Application[] = [];
      let cell = cellAt(a, s, g);
      for (let step = order.length - 1; step >= 0; step--) {
        const choice = choices[step * cells + cell] as number;
        if (choice === 0) continue;
        list.push({ candidate: order[step] as number, mode: choice - 1 });
        cell -= steps[choice] as number;
      }
      return list.reverse();
    },
  };
}

function columnsOf(applications: number, programs: number): number {
  return applications >= programs ? 1 : applications + 1;
}

interface Rows {
  readonly row: number;
  readonly silver: number;
  readonly gold: number;
}

interface Program {
  readonly t: number;
  readonly must: boolean;
  readonly plain: number;
  readonly silver: number;
  readonly gold: number;
}

/** One program at one (silver, gold), every number of applications. */
function updateRow(values: Float64Array, choices: Uint8Array, rows: Rows, back: number, program: Program): void {
  const { t, must, plain, silver, gold } = program;
  const { row } = rows;
  for (let a = choices.length - 1; a >= back; a--) {
    let best = must ? Number.NEGATIVE_INFINITY : (values[row + a] as number);
    let choice = 0;
    const before = values[row + a - back] as number;
    const asPlain = before + plain * (t - before);
    if (asPlain > best) {
      best = asPlain;
      choice = 1;
    }
    const beforeSilver = values[rows.silver + a - back] as number;
    const asSilver = beforeSilver + silver * (t - beforeSilver);
    if (asSilver > best) {
      best = asSilver;
      choice = 2;
    }
    const beforeGold = values[rows.gold + a - back] as number;
    const asGold = beforeGold + gold * (t - beforeGold);
    if (asGold > best) {
      best = asGold;
      choice = 3;
    }
    values[row + a] = best;
    choices[a] = choice;
  }
  if (must && back === 1) values[row] = Number.NEGATIVE_INFINITY;
}
