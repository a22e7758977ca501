import * as z from 'zod/mini';
import { GOLD, SILVER } from '../../engine/portfolio/list-problem.ts';
import { METHODS, type SolvedList } from '../../engine/portfolio/solve-list.ts';
import type { PortfolioProgram } from './portfolio-problem.ts';

/** The answer of `prelude solve portfolio`; see docs/schemas/portfolio-answer.json. */
export const portfolioAnswerSchema = z.object({
  /** By falling utility; equals in the order of the problem. */
  applications: z.array(z.object({ id: z.string(), mode: z.enum(['plain', 'silver', 'gold']) })),
  value: z.number(),
  /** No feasible list is worth more. */
  upperBound: z.number(),
  /** How much less than the bound the value is, in per cent of the bound: at most so much is lost. */
  gapPercent: z.number(),
  /** Whether no feasible list is worth more than this one. */
  proved: z.boolean(),
  /** P(at least one program says yes). */
  matchChance: z.number(),
  costUsd: z.number(),
  method: z.enum(METHODS),
  /** Where the best lists are nested: the first n of `order` are the best list of n, pinned programs first. */
  order: z.optional(z.array(z.string())),
  /** The value of the first 1, 2, … programs of `order`. */
  valueByCount: z.optional(z.array(z.number())),
});

export type PortfolioAnswer = z.infer<typeof portfolioAnswerSchema>;

export function portfolioAnswer(solved: SolvedList, programs: readonly PortfolioProgram[]): PortfolioAnswer {
  const idOf = (candidate: number): string => programs[candidate]?.id ?? '';
  const value = rounded(solved.value);
  // Rounding must not bring the bound below what it bounds.
  const upperBound = solved.proved ? value : Math.max(value, rounded(solved.upperBound * (1 + 1e-11)));
  return {
    applications: solved.applications.map(({ candidate, mode }) => ({
      id: idOf(candidate),
      mode: mode === GOLD ? 'gold' : mode === SILVER ? 'silver' : 'plain',
    })),
    value,
    upperBound,
    gapPercent: upperBound > value ? Number(((100 * (upperBound - value)) / upperBound).toPrecision(3)) : 0,
    proved: solved.proved,
    matchChance: rounded(solved.matchChance),
    costUsd: solved.cost / 100,
    method: solved.method,
    ...(solved.nested && {
      order: solved.nested.order.map(idOf),
      valueByCount: solved.nested.values.map(rounded),
    }),
  };
}

/** Twelve digits: what is left of a double after the arithmetic of a long list. */
function rounded(value: number): number {
  return Number(value.toPrecision(12));
}
