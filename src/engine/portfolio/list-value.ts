import { type Application, chanceOf, type ListProblem } from './list-problem.ts';

/**
 * Expected utility of a list whose outcomes are independent: one ends at the best program that says yes, and not matching
 * is worth 0. `utility` ascending, `chance` beside it. With every utility 1 it is the chance of a match.
 */
export function valueAscending(utility: Iterable<number>, chance: ArrayLike<number>): number {
  let value = 0;
  let at = 0;
  for (const t of utility) value += (chance[at++] as number) * (t - value);
  return value;
}

/** The same of a list in any order. */
export function listValue(problem: ListProblem, list: readonly Application[]): number {
  const ascending = [...list].sort((a, b) => utilityOf(problem, a) - utilityOf(problem, b));
  return valueAscending(
    ascending.map((one) => utilityOf(problem, one)),
    ascending.map((one) => chanceOf(problem, one)),
  );
}

/** P(at least one program of the list says yes). */
export function matchChance(problem: ListProblem, list: readonly Application[]): number {
  return list.reduce((chance, one) => chance + chanceOf(problem, one) * (1 - chance), 0);
}

function utilityOf(problem: ListProblem, { candidate }: Application): number {
  return problem.candidates[candidate]?.utility ?? 0;
}
