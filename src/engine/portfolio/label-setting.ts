import { ascendingBy } from './ascending.ts';
import type { CountedOption, CountedProblem } from './counted-problem.ts';
import type { Application } from './list-problem.ts';

/** Beyond so many labels, or cells × programs, the exact method gives up. */
export interface LabelLimits {
  readonly labels: number;
  readonly cells: number;
}

/** About a second and 100 MB on a small machine. */
export const LABEL_LIMITS: LabelLimits = { labels: 2 ** 21, cells: 2 ** 26 };

/**
 * The best list under counters, costs and one budget, exactly; `undefined` beyond the limits. A cell for each state of the
 * counters holds the Pareto front of (cents, value) over the programs so far in ascending utility (Nemhauser & Ullmann):
 * v + f·(t − v) rises in v, so a label that costs no less and is worth no more is never part of a best list.
 * Equal labels: without the program, then plain, then silver, then gold; at the end the state that uses least.
 */
export function labelSetting(problem: CountedProblem, limits: LabelLimits): readonly Application[] | undefined {
  const { utility, counters, budget } = problem;
  const strides: number[] = [];
  let cells = 1;
  for (const { limit } of counters) {
    strides.push(cells);
    cells *= limit + 1;
  }
  if (cells * Math.max(1, utility.length) > limits.cells) return undefined;
  const digit = (cell: number, counter: number): number =>
    Math.floor(cell / (strides[counter] as number)) % ((counters[counter]?.limit ?? 0) + 1);
  const left = Float64Array.from({ length: cells }, (_, cell) =>
    counters.reduce((rest, { fees }, counter) => rest - (fees?.[digit(cell, counter)] ?? 0), budget),
  );

  const labels = new Labels();
  const fronts: (readonly number[])[] = Array.from({ length: cells }, () => []);
  fronts[0] = [labels.add(0, 0, -1, -1, 0)];
  for (const j of ascendingBy(utility)) {
    const options = (problem.options[j] ?? []).map((option) => ({
      option,
      offset: option.counters.reduce((sum, counter) => sum + (strides[counter] as number), 0),
    }));
    const must = problem.pinned[j] === true;
    for (let cell = cells - 1; cell >= 0; cell--) {
      const sources: Source[] = must ? [] : [{ front: fronts[cell] ?? [], option: undefined }];
      for (const { option, offset } of options) {
        const front = option.counters.every((counter) => digit(cell, counter) > 0) ? fronts[cell - offset] : undefined;
        if (front !== undefined && front.length > 0) sources.push({ front, option });
      }
      if (must || sources.length > 1) {
        fronts[cell] = mergeFronts(labels, sources, j, utility[j] as number, left[cell] as number);
      }
    }
    if (labels.size > limits.labels) return undefined;
  }

  let best = -1;
  for (const front of fronts) {
    // Within a front the dearest is worth most.
    const last = front.at(-1);
    if (last !== undefined && (best < 0 || labels.value(last) > labels.value(best))) best = last;
  }
  return best < 0 ? undefined : labels.trace(best);
}

interface Source {
  readonly front: readonly number[];
  /** `undefined`: the program stays out. */
  readonly option: CountedOption | undefined;
}

/** Merges fronts, each by rising cents and value, after the program's option has moved them; what cannot be paid is left. */
function mergeFronts(labels: Labels, sources: readonly Source[], j: number, t: number, left: number): number[] {
  const next = sources.map(() => 0);
  const merged: number[] = [];
  let most = Number.NEGATIVE_INFINITY;
  for (;;) {
    let from = -1;
    let cents = Number.POSITIVE_INFINITY;
    let value = 0;
    sources.forEach(({ front, option }, source) => {
      const label = front[next[source] as number];
      if (label === undefined) return;
      const c = labels.cents(label) + (option?.cost ?? 0);
      const before = labels.value(label);
      const v = option === undefined ? before : before + option.chance * (t - before);
      if (from < 0 || c < cents || (c === cents && v > value)) {
        from = source;
        cents = c;
        value = v;
      }
    });
    const source = sources[from];
    if (source === undefined || cents > left) return merged;
    const label = source.front[next[from] as number] as number;
    next[from] = (next[from] as number) + 1;
    if (value <= most) continue;
    most = value;
    merged.push(source.option === undefined ? label : labels.add(value, cents, label, j, source.option.mode));
  }
}

/** Every label ever set: value, cents and how it was reached, by its number. */
class Labels {
  readonly #value: number[] = [];
  readonly #cents: number[] = [];
  readonly #from: number[] = [];
  readonly #candidate: number[] = [];
  readonly #mode: number[] = [];

  get size(): number {
    return this.#value.length;
  }

  add(value: number, cents: number, from: number, candidate: number, mode: number): number {
    this.#cents.push(cents);
    this.#from.push(from);
    this.#candidate.push(candidate);
    this.#mode.push(mode);
    return this.#value.push(value) - 1;
  }

  value(label: number): number {
    return this.#value[label] as number;
  }

  cents(label: number): number {
    return this.#cents[label] as number;
  }

  /** The list that led to a label, ascending utility. */
  trace(label: number): readonly Application[] {
    const list: Application[] = [];
    for (let at = label; (this.#from[at] as number) >= 0; at = this.#from[at] as number) {
      list.push({ candidate: this.#candidate[at] as number, mode: this.#mode[at] as number });
    }
    return list.reverse();
  }
}
