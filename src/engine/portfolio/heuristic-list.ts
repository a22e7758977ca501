import type { CountedOption, CountedProblem } from './counted-problem.ts';
import type { Application } from './list-problem.ts';
import { type Prices, priceOf } from './priced-choice.ts';
import { SharedList } from './shared-list.ts';
import { type Entry, type SharedView, viewByPreference } from './shared-view.ts';
import { Usage } from './usage.ts';

const TOLERANCE = 1e-12;
const ROUNDS = 50;

/**
 * A good feasible list where the exact methods are too large: greedy by gain less the price of what is used, then single
 * exchanges (add, replace, change or swap modes) until none helps. No proof; `upperBound` says how far it may be off.
 */
export function heuristicList(problem: CountedProblem, prices: Prices): readonly Application[] {
  const search = new Search(problem);
  search.enter(
    problem.pinned.flatMap((pinned, j) => (pinned ? [j] : [])),
    () => 0,
    true,
  );
  search.enter(
    problem.utility.map((_, j) => j),
    (option) => priceOf(option, prices),
    false,
  );
  for (let round = 0; round < ROUNDS; round++) {
    search.enter(
      problem.utility.map((_, j) => j),
      () => 0,
      false,
    );
    const replaced = search.replace();
    const swapped = search.swapModes();
    if (!replaced && !swapped) break;
  }
  return search.list.entries.map(({ program, mode }) => ({ candidate: program, mode }));
}

class Search {
  readonly #problem: CountedProblem;
  readonly #view: SharedView;
  readonly #usage: Usage;
  list: SharedList;

  constructor(problem: CountedProblem) {
    this.#problem = problem;
    this.#view = oneState(problem);
    this.#usage = new Usage(problem);
    this.list = new SharedList(this.#view, []);
  }

  /** Adds programs one by one while one that fits adds more than its price; the pinned ones whatever they add. */
  enter(waiting: readonly number[], price: (option: CountedOption) => number, must: boolean): void {
    for (;;) {
      const listed = new Set(this.list.entries.map(({ program }) => program));
      let best: Move | undefined;
      for (const program of waiting) {
        if (listed.has(program)) continue;
        for (const option of this.#problem.options[program] ?? []) {
          const entry = { program, mode: option.mode };
          const gain = this.list.gain(entry) - price(option);
          if ((must || gain > 0) && (best === undefined || gain > best.gain) && this.#usage.fitsAfter([], [option])) {
            best = { entry, gain };
          }
        }
      }
      if (best === undefined) return;
      this.#set([...this.list.entries, best.entry], [], [best.entry]);
    }
  }

  /** Each program in turn for the option, of itself or of one outside, that is best in its place and fits. */
  replace(): boolean {
    let improved = false;
    for (const out of this.list.entries) {
      const place = this.list.entries.indexOf(out);
      const rest = this.list.without(place);
      const leaves = this.#option(out);
      const listed = new Set(this.list.entries.map(({ program }) => program));
      let best: Move = { entry: out, gain: this.list.share(place, out.mode) * (1 + TOLERANCE) };
      for (const [program, options] of this.#problem.options.entries()) {
        if (program !== out.program && (listed.has(program) || this.#problem.pinned[out.program] === true)) continue;
        for (const option of options) {
          const entry = { program, mode: option.mode };
          const gain = rest.gain(entry);
          if (gain > best.gain && this.#usage.fitsAfter([leaves], [option])) best = { entry, gain };
        }
      }
      if (best.entry === out) continue;
      this.#set(this.list.entries.with(place, best.entry), [out], [best.entry]);
      improved = true;
    }
    return improved;
  }

  /** Two programs exchange their modes. */
  swapModes(): boolean {
    let improved = false;
    for (const a of this.list.entries) {
      for (const b of this.list.entries) {
        if (a.mode <= b.mode || !this.list.entries.includes(a) || !this.list.entries.includes(b)) continue;
        const swapped = [
          { program: a.program, mode: b.mode },
          { program: b.program, mode: a.mode },
        ];
        const options = swapped.map((entry) => this.#find(entry)).filter((option) => option !== undefined);
        if (options.length < 2 || !this.#usage.fitsAfter([this.#option(a), this.#option(b)], options)) continue;
        const entries = [...this.list.entries.filter((one) => one !== a && one !== b), ...swapped];
        if (new SharedList(this.#view, entries).value <= this.list.value * (1 + TOLERANCE)) continue;
        this.#set(entries, [a, b], swapped);
        improved = true;
      }
    }
    return improved;
  }

  #set(entries: readonly Entry[], out: readonly Entry[], into: readonly Entry[]): void {
    for (const entry of out) this.#usage.move(this.#option(entry), -1);
    for (const entry of into) this.#usage.move(this.#option(entry), 1);
    this.list = new SharedList(this.#view, entries);
  }

  #find({ program, mode }: Entry): CountedOption | undefined {
    return this.#problem.options[program]?.find((option) => option.mode === mode);
  }

  #option(entry: Entry): CountedOption {
    return this.#find(entry) ?? { mode: entry.mode, chance: 0, counters: [], cost: 0 };
  }
}

interface Move {
  readonly entry: Entry;
  readonly gain: number;
}

/** Independent outcomes are a shared problem of one state. */
function oneState({ utility, options }: CountedProblem): SharedView {
  const modes = 3;
  const chance = new Float64Array(options.length * modes);
  for (const [j, ways] of options.entries()) for (const way of ways) chance[j * modes + way.mode] = way.chance;
  return viewByPreference({
    size: options.length,
    utility: Float64Array.from(utility),
    weights: Float64Array.of(1),
    chance,
    modes,
    modeLimits: [],
    pinned: [],
    plainOnly: [],
    preference: Float64Array.from(utility, (_, j) => j),
  });
}
