import { tieredFee } from './fees.ts';
import type { ListProblem } from './list-problem.ts';

/** What applying to these candidates costs, in whole cents: own costs, and each group's fee by its count. */
export function listCost({ candidates, groups }: ListProblem, list: Iterable<number>): number {
  const counts = groups.map(() => 0);
  let total = 0;
  for (const index of list) {
    const candidate = candidates[index];
    if (candidate === undefined) continue;
    if (candidate.cost === undefined) counts[candidate.group] = (counts[candidate.group] ?? 0) + 1;
    else total += candidate.cost;
  }
  return groups.reduce((sum, { fees }, group) => sum + tieredFee(fees, counts[group] ?? 0), total);
}
