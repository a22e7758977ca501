import { err, ok, type Result } from '../../base/result.ts';
import { costDp, costDpCells } from './cost-dp.ts';
import { costsByCount } from './costs-by-count.ts';
import { countedProblem, raises } from './counted-problem.ts';
import { heuristicList } from './heuristic-list.ts';
import { LABEL_LIMITS, labelSetting } from './label-setting.ts';
import { listCost } from './list-cost.ts';
import { type Application, GOLD, type ListProblem, PLAIN, SILVER } from './list-problem.ts';
import { listValue, matchChance } from './list-value.ts';
import { marginalImprovement, type NestedLists } from './marginal-improvement.ts';
import { type SignalProblem, signalDp, signalDpCells } from './signal-dp.ts';
import { upperBound } from './upper-bound.ts';
import { withoutIdle } from './without-idle.ts';

export const METHODS = ['marginal improvement', 'signal DP', 'cost DP', 'label setting', 'heuristic'] as const;
export type Method = (typeof METHODS)[number];

/** The best list found, and how sure that is. */
export interface SolvedList {
  /** By falling utility, equals in the order of the input. */
  readonly applications: readonly Application[];
  readonly value: number;
  /** No feasible list is worth more. */
  readonly upperBound: number;
  /** Whether the list is proved to be a best one. */
  readonly proved: boolean;
  /** P(at least one says yes). */
  readonly matchChance: number;
  /** Whole cents. */
  readonly cost: number;
  readonly method: Method;
  /** Best lists of every length, where they are nested. */
  readonly nested: NestedLists | undefined;
}

/** Why no list is feasible: the pinned programs alone pass a limit. */
export type PinnedTooMany =
  | { readonly limit: 'applications'; readonly pinned: number; readonly most: number }
  | { readonly limit: 'budget'; readonly cost: number; readonly most: number };

/** How large the exact tables may grow. */
export interface SolveLimits {
  /** Bytes, one a cell, of the signal and cost tables. */
  readonly tableCells: number;
  readonly labels: number;
  readonly labelCells: number;
}

export const SOLVE_LIMITS: SolveLimits = {
  tableCells: 2 ** 26,
  labels: LABEL_LIMITS.labels,
  labelCells: LABEL_LIMITS.cells,
};

/** A relative gap below this is rounding, and a proof. */
const ROUNDING = 1e-9;

/** Solves a list problem by the narrowest exact method that fits it; beyond the limits by a heuristic with a bound. */
export function solveList(problem: ListProblem, limits: SolveLimits = SOLVE_LIMITS): Result<SolvedList, PinnedTooMany> {
  const pins = problem.candidates.flatMap(({ pinned }, index) => (pinned ? [index] : []));
  if (pins.length > problem.applications) {
    return err({ limit: 'applications', pinned: pins.length, most: problem.applications });
  }
  const pinCost = listCost(problem, pins);
  if (pinCost > problem.budget) return err({ limit: 'budget', cost: pinCost, most: problem.budget });
  return ok(
    byMarginalImprovement(problem) ??
      bySignalDp(problem, limits) ??
      byCostDp(problem, limits) ??
      byLabelSetting(problem, limits) ??
      byHeuristic(problem),
  );
}

function byMarginalImprovement(problem: ListProblem): SolvedList | undefined {
  const costs = costsByCount(problem);
  if (costs === undefined || signalGroups(problem).length > 0) return undefined;
  const { candidates } = problem;
  const nested = marginalImprovement(
    candidates.map(({ utility }) => utility),
    candidates.map(({ chance }) => chance[PLAIN]),
    candidates.map(({ pinned }) => pinned),
  );
  const list = nested.order.slice(0, mostByCost(problem, costs)).map((candidate) => ({ candidate, mode: PLAIN }));
  return solved(problem, list, 'marginal improvement', nested);
}

function bySignalDp(problem: ListProblem, limits: SolveLimits): SolvedList | undefined {
  const costs = costsByCount(problem);
  const [group, second] = signalGroups(problem);
  if (costs === undefined || group === undefined || second !== undefined) return undefined;
  const { candidates, groups } = problem;
  const offering = (mode: number): number =>
    candidates.filter((one) => one.group === group && raises(one, mode)).length;
  const silver = Math.min(groups[group]?.silver ?? 0, offering(SILVER));
  const gold = Math.min(groups[group]?.gold ?? 0, offering(GOLD));
  const table: SignalProblem = {
    utility: candidates.map(({ utility }) => utility),
    chance: Float64Array.from(
      candidates.flatMap((one) =>
        [PLAIN, SILVER, GOLD].map((mode) =>
          mode === PLAIN || (one.group === group && raises(one, mode)) ? (one.chance[mode] ?? Number.NaN) : Number.NaN,
        ),
      ),
    ),
    pinned: candidates.map(({ pinned }) => pinned),
    applications: mostByCost(problem, costs),
    silver,
    gold,
  };
  if (signalDpCells(table) > limits.tableCells) return undefined;
  return solved(problem, signalDp(table).list(table.applications, silver, gold), 'signal DP');
}

function byCostDp(problem: ListProblem, limits: SolveLimits): SolvedList | undefined {
  const counted = countedProblem(problem);
  if (counted.counters.length > 0 || signalGroups(problem).length > 0) return undefined;
  const table = {
    utility: counted.utility,
    chance: counted.options.map(([plain]) => plain?.chance ?? 0),
    cost: counted.options.map(([plain]) => plain?.cost ?? 0),
    budget: problem.budget,
    pinned: counted.pinned,
  };
  if (costDpCells(table) > limits.tableCells) return undefined;
  const list = costDp(table).map((candidate) => ({ candidate, mode: PLAIN }));
  return solved(problem, list, 'cost DP');
}

function byLabelSetting(problem: ListProblem, limits: SolveLimits): SolvedList | undefined {
  const list = labelSetting(countedProblem(problem), { labels: limits.labels, cells: limits.labelCells });
  return list && solved(problem, list, 'label setting');
}

function byHeuristic(problem: ListProblem): SolvedList {
  const counted = countedProblem(problem);
  const free = { counters: new Float64Array(counted.counters.length), cent: 0 };
  const first = heuristicList(counted, free);
  const { bound, prices } = upperBound(counted, first);
  const second = heuristicList(counted, prices);
  const better = listValue(problem, second) > listValue(problem, first) ? second : first;
  const answer = solved(problem, better, 'heuristic');
  const least = Math.max(answer.value, Math.min(bound, better === first ? bound : upperBound(counted, better).bound));
  return { ...answer, upperBound: least, proved: least <= answer.value * (1 + ROUNDING) };
}

/** Groups in which a signal can raise a chance. */
function signalGroups({ candidates, groups }: ListProblem): readonly number[] {
  return groups.flatMap(({ silver, gold }, group) => {
    const helps = (one: ListProblem['candidates'][number]): boolean =>
      one.group === group && ((silver > 0 && raises(one, SILVER)) || (gold > 0 && raises(one, GOLD)));
    return candidates.some(helps) ? [group] : [];
  });
}

/** How many applications limit and budget allow when cost depends on the count alone. */
function mostByCost({ applications, budget }: ListProblem, costs: readonly number[]): number {
  const paid = costs.findLastIndex((cost) => cost <= budget);
  return Math.min(applications, paid);
}

function solved(problem: ListProblem, found: readonly Application[], method: Method, nested?: NestedLists): SolvedList {
  const utility = ({ candidate }: Application): number => problem.candidates[candidate]?.utility ?? 0;
  const sorted = found.toSorted((a, b) => utility(b) - utility(a) || a.candidate - b.candidate);
  const applications = withoutIdle(problem, sorted);
  const value = listValue(problem, applications);
  return {
    applications,
    value,
    upperBound: value,
    proved: true,
    matchChance: matchChance(problem, applications),
    cost: listCost(
      problem,
      applications.map(({ candidate }) => candidate),
    ),
    method,
    nested,
  };
}
