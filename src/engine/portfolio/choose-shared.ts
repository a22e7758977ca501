import type { ChosenList, SharedProblem } from './choose.ts';
import { GainWeights } from './gain-weights.ts';
import { exchange, settleModes, TOLERANCE } from './shared-exchange.ts';
import { enterByGain, limitedModes, type ModeRule } from './shared-greedy.ts';
import type { SharedList } from './shared-list.ts';
import { settleTies } from './shared-ties.ts';
import { type Entry, type SharedView, viewByPreference } from './shared-view.ts';

/** Up to so many programs the search also starts once from each program: there greedy can go wrong, and it costs little. */
const FEW = 32;

/**
 * Every program once, in the order in which it enters, so that the first `count` are the list: greedy by state, then
 * exchanges of programs and modes until none improves it (no proof of optimality; docs/decisions/004). Pinned programs come
 * first and are always in. A shorter prefix is near the best list of its length with the modes of the full list; behind
 * `count` the rest follows in mode 0. The value never falls along the order, and the order of the input changes nothing.
 */
export function chooseShared(problem: SharedProblem, count: number): ChosenList {
  const view = viewByPreference(problem);
  const everyone = Array.from({ length: problem.size }, (_, program) => program);
  const pins = everyone.filter((program) => view.pinned[program] === 1);
  const others = everyone.filter((program) => view.pinned[program] !== 1);
  const list = settleTies(view, search(view, pins, others, Math.max(count, pins.length)));
  const entered = enter(view, list, pins, others);
  return {
    programs: entered.map(({ program }) => view.original[program] as number),
    modes: entered.map(({ mode }) => mode),
  };
}

/** The list as greedy finds it, with its modes settled, at a tenth of the work: no program is exchanged, no order follows. */
export function sketchShared(problem: SharedProblem, count: number): ChosenList {
  const view = viewByPreference(problem);
  const everyone = Array.from({ length: problem.size }, (_, program) => program);
  const pins = everyone.filter((program) => view.pinned[program] === 1);
  const others = everyone.filter((program) => view.pinned[program] !== 1);
  const { entries } = settleModes(view, greedy(view, pins, others, Math.max(count, pins.length), undefined));
  return {
    programs: entries.map(({ program }) => view.original[program] as number),
    modes: entries.map(({ mode }) => mode),
  };
}

function search(view: SharedView, pins: readonly number[], others: readonly number[], count: number): readonly Entry[] {
  const firsts: (number | undefined)[] = [undefined];
  if (view.problem.size <= FEW && count > pins.length) firsts.push(...others);
  let best: SharedList | undefined;
  for (const first of firsts) {
    const list = exchange(view, greedy(view, pins, others, count, first));
    if (best === undefined || list.value > best.value * (1 + TOLERANCE)) best = list;
  }
  return best?.entries ?? [];
}

function greedy(
  view: SharedView,
  pins: readonly number[],
  others: readonly number[],
  count: number,
  first: number | undefined,
): readonly Entry[] {
  const weights = new GainWeights(view, [...pins, ...others]);
  const rule = limitedModes(view);
  const lead = first === undefined ? [] : [first];
  const rest = others.filter((program) => program !== first);
  return [
    ...enterByGain(weights, pins, pins.length, rule),
    ...enterByGain(weights, lead, 1, rule),
    ...enterByGain(weights, rest, count - pins.length - lead.length, rule),
  ];
}

/** Orders the list with its modes settled, pinned programs first, and then all others in mode 0. */
function enter(view: SharedView, list: readonly Entry[], pins: readonly number[], others: readonly number[]): Entry[] {
  const modes = new Map(list.map(({ program, mode }) => [program, mode]));
  const weights = new GainWeights(view, [...pins, ...others]);
  const settled: ModeRule = { allowed: (program) => [modes.get(program) ?? 0], took: () => undefined };
  const stages = [
    pins,
    others.filter((program) => modes.has(program)),
    others.filter((program) => !modes.has(program)),
  ];
  return stages.flatMap((waiting) => enterByGain(weights, waiting, waiting.length, settled));
}
