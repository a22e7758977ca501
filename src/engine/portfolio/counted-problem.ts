import { feesByCount } from './fees.ts';
import { type Candidate, GOLD, type ListProblem, PLAIN, SILVER } from './list-problem.ts';

/** Something that is counted along a list and may not pass its limit: applications, signals, applications to one group. */
interface Counter {
  readonly limit: number;
  /** Whole cents by count, 0 … limit, where the count is what one pays for. */
  readonly fees: readonly number[] | undefined;
}

/** A way to apply to a program: the counters that it moves by one, and what it costs besides them. */
export interface CountedOption {
  readonly mode: number;
  readonly chance: number;
  readonly counters: readonly number[];
  readonly cost: number;
}

/** A list problem as a resource-constrained path: at each program one option or (unless pinned) none. */
export interface CountedProblem {
  readonly utility: readonly number[];
  readonly pinned: readonly boolean[];
  readonly options: readonly (readonly CountedOption[])[];
  readonly counters: readonly Counter[];
  /** Whole cents; Infinity for no limit. */
  readonly budget: number;
}

/** Keeps as counters only the limits that can bind; signals that raise nothing are no options. */
export function countedProblem(problem: ListProblem): CountedProblem {
  const { candidates, groups, budget } = problem;
  const counters: Counter[] = [];
  const addCounter = (limit: number, fees?: readonly number[]): number => counters.push({ limit, fees }) - 1;
  const paid = budget < Number.POSITIVE_INFINITY;

  const byGroup = groups.map((group, index) => {
    const members = candidates.filter((one) => one.group === index);
    const byFee = members.filter((one) => one.cost === undefined).length;
    const fees = feesByCount(group.fees, Math.min(byFee, problem.applications));
    const flat = fees[1] ?? 0;
    const stepped = paid && fees.some((fee, count) => fee !== count * flat);
    const signal = (limit: number, mode: number): number | undefined => {
      const offering = members.filter((one) => raises(one, mode)).length;
      return limit < offering ? addCounter(limit) : undefined;
    };
    return {
      fee: paid && !stepped ? flat : 0,
      tier: stepped ? addCounter(fees.length - 1, fees) : undefined,
      usable: [true, group.silver > 0, group.gold > 0],
      signals: [undefined, signal(group.silver, SILVER), signal(group.gold, GOLD)],
    };
  });
  // One stepped group that everybody pays by counts the applications already.
  const counted =
    byGroup.length === 1 && byGroup[0]?.tier !== undefined && candidates.every((c) => c.cost === undefined);
  const total = problem.applications < candidates.length && !counted ? addCounter(problem.applications) : undefined;

  const options = candidates.map((candidate) => {
    const group = byGroup[candidate.group];
    const tier = candidate.cost === undefined ? group?.tier : undefined;
    const cost = paid ? (candidate.cost ?? group?.fee ?? 0) : 0;
    return [PLAIN, SILVER, GOLD].flatMap((mode): CountedOption[] => {
      const chance = candidate.chance[mode];
      if (chance === undefined || group?.usable[mode] !== true || (mode !== PLAIN && !raises(candidate, mode)))
        return [];
      const moved = [total, tier, group.signals[mode]].filter((counter) => counter !== undefined);
      return [{ mode, chance, counters: moved, cost }];
    });
  });
  return {
    utility: candidates.map((one) => one.utility),
    pinned: candidates.map((one) => one.pinned),
    options,
    counters,
    budget,
  };
}

/** Whether a signal of this mode raises the chance at all. */
export function raises({ chance }: Candidate, mode: number): boolean {
  return (chance[mode] ?? 0) > chance[PLAIN];
}
