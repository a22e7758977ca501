import { type Application, chanceOf, type ListProblem, PLAIN } from './list-problem.ts';

/**
 * A list without the applications that add nothing because one at least as good is certain to say yes. Pinned programs
 * stay, without a signal. Equally good and certain: the first of the list stays.
 */
export function withoutIdle(problem: ListProblem, list: readonly Application[]): readonly Application[] {
  const utility = ({ candidate }: Application): number => problem.candidates[candidate]?.utility ?? 0;
  const certain = list
    .filter((one) => chanceOf(problem, one) >= 1)
    .reduce<Application | undefined>((best, one) => (best && utility(best) >= utility(one) ? best : one), undefined);
  if (certain === undefined) return list;
  return list.flatMap((one) => {
    if (one === certain || utility(one) > utility(certain)) return [one];
    return problem.candidates[one.candidate]?.pinned === true ? [{ candidate: one.candidate, mode: PLAIN }] : [];
  });
}
