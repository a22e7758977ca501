import type { SharedProblem } from './choose.ts';
import type { Application, ListProblem } from './list-problem.ts';

/** The best feasible list by trying every one: for tests, and apart from the code they check. `undefined`: none is feasible. */
export function bruteForce(problem: ListProblem): { value: number; list: readonly Application[] } | undefined {
  let best: { value: number; list: readonly Application[] } | undefined;
  for (const list of everyList(problem)) {
    if (!isFeasible(problem, list)) continue;
    const value = valueByDefinition(problem, list);
    if (best === undefined || value > best.value) best = { value, list };
  }
  return best;
}

/** Counts limits and pays fees application by application. */
export function isFeasible(problem: ListProblem, list: readonly Application[]): boolean {
  if (list.length > problem.applications) return false;
  if (problem.candidates.some((one, index) => one.pinned && !list.some(({ candidate }) => candidate === index)))
    return false;
  return (
    costByDefinition(problem, list) <= problem.budget &&
    problem.groups.every((_, group) => signalsFit(problem, list, group))
  );
}

export function costByDefinition({ candidates, groups }: ListProblem, list: readonly Application[]): number {
  const sent = new Map<number, number>();
  let cents = 0;
  for (const { candidate } of list) {
    const one = candidates[candidate];
    if (one === undefined) throw new RangeError(`no candidate ${candidate}`);
    if (one.cost !== undefined) {
      cents += one.cost;
      continue;
    }
    const before = sent.get(one.group) ?? 0;
    sent.set(one.group, before + 1);
    cents += groups[one.group]?.fees.find(({ upTo }) => before < upTo)?.each ?? 0;
  }
  return cents;
}

/** P(the best of the list that says yes is this one) times its utility, summed from the best down. */
export function valueByDefinition({ candidates }: ListProblem, list: readonly Application[]): number {
  const rows = list
    .map(({ candidate, mode }) => ({
      t: candidates[candidate]?.utility ?? 0,
      p: candidates[candidate]?.chance[mode] ?? 0,
    }))
    .sort((a, b) => b.t - a.t);
  let value = 0;
  let nothingBetter = 1;
  for (const { t, p } of rows) {
    value += nothingBetter * p * t;
    nothingBetter *= 1 - p;
  }
  return value;
}

function signalsFit({ candidates, groups }: ListProblem, list: readonly Application[], group: number): boolean {
  const ofMode = (wanted: number): number =>
    list.filter(({ candidate, mode }) => candidates[candidate]?.group === group && mode === wanted).length;
  const limits = groups[group];
  return limits !== undefined && ofMode(1) <= limits.silver && ofMode(2) <= limits.gold;
}

function* everyList({ candidates }: ListProblem, from = 0): Generator<readonly Application[]> {
  const candidate = candidates[from];
  if (candidate === undefined) {
    yield [];
    return;
  }
  for (const rest of everyList({ candidates, groups: [], applications: 0, budget: 0 }, from + 1)) {
    yield rest;
    for (let mode = 0; mode < 3; mode++)
      if (candidate.chance[mode] !== undefined) yield [{ candidate: from, mode }, ...rest];
  }
}

/** The best value of a list of exactly `count` programs over shared states, by trying every one. */
export function bruteForceShared(problem: SharedProblem, count: number): number {
  let best = Number.NEGATIVE_INFINITY;
  const list: [number, number][] = [];
  const used = new Array<number>(problem.modes).fill(0);
  const visit = (program: number): void => {
    if (list.length === count || program === problem.size) {
      const complete = list.length === count && problem.pinned.every((pin) => list.some(([listed]) => listed === pin));
      if (complete) best = Math.max(best, sharedValueByDefinition(problem, list));
      return;
    }
    visit(program + 1);
    for (let mode = 0; mode < problem.modes; mode++) {
      if (mode > 0 && (problem.plainOnly.includes(program) || (used[mode] ?? 0) >= (problem.modeLimits[mode] ?? 0)))
        continue;
      used[mode] = (used[mode] ?? 0) + 1;
      list.push([program, mode]);
      visit(program + 1);
      list.pop();
      used[mode] = (used[mode] ?? 0) - 1;
    }
  };
  visit(0);
  return best;
}

export function sharedValueByDefinition(problem: SharedProblem, list: readonly (readonly [number, number])[]): number {
  const states = problem.weights.length;
  const ranked = [...list].sort(([a], [b]) => (problem.utility[b] ?? 0) - (problem.utility[a] ?? 0));
  let value = 0;
  problem.weights.forEach((weight, state) => {
    let nothingBetter = weight;
    for (const [program, mode] of ranked) {
      const p = problem.chance[(program * problem.modes + mode) * states + state] ?? 0;
      value += nothingBetter * p * (problem.utility[program] ?? 0);
      nothingBetter *= 1 - p;
    }
  });
  return value;
}
