import type { SharedProblem } from '../src/engine/portfolio/choose.ts';
import { chooseShared } from '../src/engine/portfolio/choose-shared.ts';
import { marginalImprovement } from '../src/engine/portfolio/marginal-improvement.ts';
import { type SignalProblem, signalDp } from '../src/engine/portfolio/signal-dp.ts';
import { type BenchLine, medianMs } from './median.ts';

/** The list engine beside bare loops over the same memory. */
export function benchPortfolio(): readonly BenchLine[] {
  return [signalTable(), greedy(), shared(1, 'all utilities 1'), shared(0, 'own utilities')];
}

function signalTable(): BenchLine {
  const random = randomFrom(1);
  const [programs, applications, silver, gold] = [600, 100, 12, 3];
  const problem: SignalProblem = {
    utility: Array.from({ length: programs }, () => 1 + 99 * random()),
    chance: Float64Array.from({ length: 3 * programs }, (_, at) => (0.05 + 0.2 * random()) * (1 + 0.5 * (at % 3))),
    pinned: Array.from({ length: programs }, () => false),
    applications,
    silver,
    gold,
  };
  const cells = (applications + 1) * (silver + 1) * (gold + 1);
  return {
    name: 'signal DP 600/100/12/3',
    ms: medianMs(() => signalDp(problem).list(applications, silver, gold)),
    bareMs: medianMs(() => bareTable(programs, cells, applications + 1)),
    units: { count: programs * cells, of: 'cell' },
    target: '≤ 20 ms, ≤ 6 ns a cell',
  };
}

/** Reads four cells, writes one and a byte, as the table does; chooses nothing. */
function bareTable(programs: number, cells: number, columns: number): number {
  const values = new Float64Array(cells + 5 * columns).fill(1);
  const bytes = new Uint8Array(programs * cells);
  for (let step = 0; step < programs; step++) {
    for (let cell = cells - 1; cell >= 1; cell--) {
      values[cell] =
        0.25 *
        ((values[cell] as number) +
          (values[cell - 1] as number) +
          (values[cell + columns] as number) +
          (values[cell + 4 * columns] as number));
      bytes[step * cells + cell] = 1;
    }
  }
  return (values[cells - 1] as number) + (bytes[1] as number);
}

function greedy(): BenchLine {
  const random = randomFrom(2);
  const [programs, length] = [600, 300];
  const utility = Array.from({ length: programs }, () => 1 + 99 * random());
  const chance = utility.map(() => 0.02 + 0.2 * random());
  return {
    name: 'marginal improvement n=600 h=300',
    ms: medianMs(() => marginalImprovement(utility, chance, [], length), 51, 20),
    bareMs: medianMs(() => barePasses(programs, length), 51, 20),
    units: { count: programs * length, of: 'step' },
    target: '≤ 0.25 ms',
  };
}

/** A pass over both arrays for each place in the list, reading and writing; chooses nothing. */
function barePasses(programs: number, length: number): number {
  const tau = new Float64Array(programs).fill(1);
  const f = new Float64Array(programs).fill(0.1);
  let sum = 0;
  for (let step = 0; step < length; step++) {
    for (let j = 0; j < programs; j++) {
      tau[j] = 0.99 * (tau[j] as number);
      sum += (f[j] as number) * (tau[j] as number);
    }
  }
  return sum;
}

function shared(utility: number, what: string): BenchLine {
  const problem = sharedProblem(utility);
  const count = 80;
  return {
    name: `list of 80, 709×3×63, ${what}`,
    ms: medianMs(() => chooseShared(problem, count)),
    bareMs: medianMs(() => bareScans(problem, count)),
    target: '≤ 60 ms',
  };
}

/** The gain of every program without a signal, once for each place in the list. */
function bareScans({ size, modes, weights, chance }: SharedProblem, count: number): number {
  const states = weights.length;
  let sum = 0;
  for (let place = 0; place < count; place++) {
    for (let program = 0; program < size; program++) {
      const row = program * modes * states;
      for (let q = 0; q < states; q++) sum += (weights[q] as number) * (chance[row + q] as number);
    }
  }
  return sum;
}

/** 709 programs as the odds give them: 9 × 7 states, a third of them in a few classes that cannot be told apart. */
function sharedProblem(utility: number): SharedProblem {
  const random = randomFrom(3);
  const [size, modes, thetas, epsilons] = [709, 3, 9, 7];
  const states = thetas * epsilons;
  const bell = (k: number, of: number): number => Math.exp(-(((k - (of - 1) / 2) / (of / 4)) ** 2));
  const raw = Array.from(
    { length: states },
    (_, q) => bell(Math.floor(q / epsilons), thetas) * bell(q % epsilons, epsilons),
  );
  const total = raw.reduce((sum, w) => sum + w, 0);
  const classes = Array.from({ length: size }, (_, i) => (i % 3 === 0 ? -1 + 0.1 * (i % 5) : -2 + 2 * random()));
  const chance = new Float64Array(size * modes * states);
  let at = 0;
  for (const openness of classes) {
    for (const signal of [0, 0.8, 1.4]) {
      for (let q = 0; q < states; q++) {
        const theta = Math.floor(q / epsilons) - 4;
        chance[at++] =
          logistic(-2.7 + 0.5 * theta + openness + signal) * logistic(-1.7 + 0.4 * theta + 0.8 * ((q % epsilons) - 3));
      }
    }
  }
  return {
    size,
    utility: Float64Array.from({ length: size }, () => (utility > 0 ? utility : 0.5 + random())),
    weights: Float64Array.from(raw, (w) => w / total),
    chance,
    modes,
    modeLimits: [size, 12, 3],
    pinned: [],
    plainOnly: [],
    preference: Float64Array.from({ length: size }, (_, i) => i),
  };
}

function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

/** Numerical Recipes' linear congruential generator: the same problems on every machine. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
