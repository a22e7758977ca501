import type { CountedOption, CountedProblem } from './counted-problem.ts';
import { type Application, PLAIN } from './list-problem.ts';
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
      const gainBeside = this.list.without(place);
      const leaves = this.#option(out);
      const listed = new Set(this.list.entries.map(({ program }) => program));
      let best: Move = { entry: out, gain: this.list.share(place, out.mode) * (1 + TOLERANCE) };
      for (const [program, options] of this.#problem.options.entries()) {
        if (program !== out.program && (listed.has(program) || this.#problem.pinned[out.program] === true)) continue;
        for (const option of options) {
          const entry = { program, mode: option.mode };
          const gain = gainBeside(entry);
          if (gain > best.gain && this.#usage.fitsAfter([leaves], [option])) best = { entry, gain };
        }
      }
      if (best.entry === out) continue;
      this.#set(this.list.entries.with(place, best.entry), [out], [best.entry]);
      improved = true;
    }
    return improved;
  }

  /** Each signal in turn goes to the program for which it is worth most, in exchange for that one's mode. */
  swapModes(): boolean {
    let improved = false;
    for (const giver of this.list.entries) {
      const place = giver.mode === PLAIN ? -1 : this.list.entries.indexOf(giver);
      // Its mode may just have been taken in another's turn.
      const next = place < 0 ? undefined : this.#bestSwap(place, giver);
      if (next === undefined) continue;
      this.#set(next.entries, next.out, next.into);
      improved = true;
    }
    return improved;
  }

  #bestSwap(place: number, giver: Entry): Swap | undefined {
    let most = this.list.value * (1 + TOLERANCE);
    let best: Swap | undefined;
    for (let mode = PLAIN; mode < giver.mode; mode++) {
      const given = { program: giver.program, mode };
      if (this.#find(given) === undefined) continue;
      const changed = new SharedList(this.#view, this.list.entries.with(place, given));
      const changedValue = changed.value;
      for (const [index, taker] of changed.entries.entries()) {
        const taken = { program: taker.program, mode: giver.mode };
        if (taker.mode !== mode || index === place || this.#find(taken) === undefined) continue;
        const value = changedValue + changed.share(index, giver.mode) - changed.share(index, mode);
        const out = [giver, taker];
        const into = [given, taken];
        if (
          value > most &&
          this.#usage.fitsAfter(
            out.map((one) => this.#option(one)),
            into.map((one) => this.#option(one)),
          )
        ) {
          most = value;
          best = { entries: changed.entries.with(index, taken), out, into };
        }
      }
    }
    return best;
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

interface Swap {
  readonly entries: readonly Entry[];
  readonly out: readonly Entry[];
  readonly into: readonly Entry[];
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
