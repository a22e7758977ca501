import { type Application, chanceOf, type ListProblem } from './list-problem.ts';

/**
 * Expected utility of a list, in any order, whose outcomes are independent: one ends at the best program that says yes, and
 * not matching is worth 0. By rising utility v ← v + f·(t − v).
 */
export function listValue(problem: ListProblem, list: readonly Application[]): number {
  return list
    .toSorted((a, b) => utilityOf(problem, a) - utilityOf(problem, b))
    .reduce((value, one) => value + chanceOf(problem, one) * (utilityOf(problem, one) - value), 0);
}

/** P(at least one program of the list says yes). */
export function matchChance(problem: ListProblem, list: readonly Application[]): number {
  return list.reduce((chance, one) => chance + chanceOf(problem, one) * (1 - chance), 0);
}

function utilityOf(problem: ListProblem, { candidate }: Application): number {
  return problem.candidates[candidate]?.utility ?? 0;
}
