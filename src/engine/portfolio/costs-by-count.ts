import { feesByCount } from './fees.ts';
import type { ListProblem } from './list-problem.ts';

/**
 * What 0, 1, … all applications cost, in whole cents, where that depends on their number alone: one fee table for all, one
 * and the same cost for each, or no budget at all (then 0). `undefined` where it matters which programs they go to.
 */
export function costsByCount({ candidates, groups, budget }: ListProblem): readonly number[] | undefined {
  const most = candidates.length;
  if (budget === Number.POSITIVE_INFINITY) return feesByCount([], most);
  const paying = candidates.filter(({ cost }) => cost === undefined);
  const first = paying[0]?.group;
  if (paying.length === most && paying.every(({ group }) => group === first)) {
    return feesByCount(groups[first ?? 0]?.fees ?? [], most);
  }
  const flat = new Set(
    candidates.map(({ cost, group }) => {
      if (cost !== undefined) return cost;
      const members = paying.filter((one) => one.group === group).length;
      const fees = feesByCount(groups[group]?.fees ?? [], members);
      const each = fees[1] ?? 0;
      return fees.every((fee, count) => fee === count * each) ? each : undefined;
    }),
  );
  const [each] = flat;
  if (flat.size !== 1 || each === undefined) return undefined;
  return feesByCount([{ upTo: Number.POSITIVE_INFINITY, each }], most);
}
