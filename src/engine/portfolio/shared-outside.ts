import type { SharedList } from './shared-list.ts';
import { type Entry, mayTake, rowOf, type SharedView } from './shared-view.ts';

/** A program outside the list in a mode, and what it would add. */
export interface Incomer {
  readonly entry: Entry;
  readonly gain: number;
}

/** Slack for rounding in a bound that is exact on paper. */
const SLACK = 1 + 1e-9;

/** The programs outside a list, by what they would add to it. */
export class Outside {
  readonly #view: SharedView;
  readonly #list: SharedList;
  readonly #waiting: readonly number[];
  readonly #ranked = new Map<number, readonly Incomer[]>();

  constructor(view: SharedView, list: SharedList) {
    this.#view = view;
    this.#list = list;
    const listed = new Set(list.entries.map(({ program }) => program));
    const everyone = Array.from({ length: view.problem.size }, (_, program) => program);
    this.#waiting = everyone.filter((program) => !listed.has(program));
  }

  /**
   * The one that adds most in one of the modes to the list after the `leaving` entries have left. Ties: the lower number, the lower mode. A leaving entry of chance p can raise another's gain at most
   * 1/(1 − p)-fold, so most programs need no second look.
   */
  best(gainBeside: (entry: Entry) => number, modes: readonly number[], leaving: readonly Entry[]): Incomer | undefined {
    const raise = leaving.reduce((factor, entry) => factor / (1 - this.#largestChance(entry)), SLACK);
    let best: Incomer | undefined;
    for (const mode of modes) {
      for (const { entry, gain: bound } of this.#byGain(mode)) {
        // Not `<`: where p is 1 the bound is infinite, or 0 · ∞ and no bound at all.
        if (best !== undefined && !(bound * raise >= best.gain) && bound > 0) break;
        const gain = gainBeside(entry);
        if (best === undefined || gain > best.gain || (gain === best.gain && entry.program < best.entry.program)) {
          best = { entry, gain };
        }
      }
    }
    return best;
  }

  #byGain(mode: number): readonly Incomer[] {
    const known = this.#ranked.get(mode);
    if (known !== undefined) return known;
    const view = this.#view;
    const ranked = this.#waiting
      .filter((program) => mayTake(view, program, mode))
      .map((program) => ({ entry: { program, mode }, gain: this.#list.gain({ program, mode }) }))
      .sort((a, b) => b.gain - a.gain || a.entry.program - b.entry.program);
    this.#ranked.set(mode, ranked);
    return ranked;
  }

  #largestChance({ program, mode }: Entry): number {
    const row = rowOf(this.#view, program, mode);
    let most = 0;
    for (let q = 0; q < this.#view.states; q++) most = Math.max(most, this.#view.problem.chance[row + q] as number);
    return most;
  }
}
