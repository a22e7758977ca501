import * as z from 'zod/mini';
import { notA, show } from '../../base/schema.ts';

const chance = z
  .number()
  .check(z.gte(0, { error: notA('between 0 and 1') }), z.lte(1, { error: notA('between 0 and 1') }));

/** A chance for each way to apply; a number alone means without a signal. A signal that is not listed is not open. */
const chances = z.union(
  [chance, z.strictObject({ plain: chance, silver: z.optional(chance), gold: z.optional(chance) })],
  { error: describeChances },
);

const count = z.int().check(z.gte(0, { error: notA('0 or more') }));

const usd = z.number().check(
  z.gte(0, { error: notA('0 or more') }),
  z.lte(1e9, { error: notA('at most 1,000,000,000') }),
  z.refine((dollars) => Math.abs(dollars * 100 - Math.round(dollars * 100)) < 1e-4, { error: notA('in whole cents') }),
);

const name = z.string().check(z.minLength(1, { error: () => 'is empty' }));

const program = z.strictObject({
  id: name,
  utility: z.number().check(z.gt(0, { error: notA('above 0') })),
  /** Its fees, tiers and signals are the group's; without a group there are none. */
  group: z.optional(name),
  probability: z.optional(chances),
  interview: z.optional(chances),
  match: z.optional(chance),
  /** Replaces the group's fee and does not count in its tiers. */
  costUsd: z.optional(usd),
});

/** Each application of a group up to the `first`-th, counted from its first, costs `usd`; the last step has no `first`. */
const feeTier = z.strictObject({
  first: z.optional(z.int().check(z.gte(1, { error: notA('1 or more') }))),
  usd,
});

const signals = z.strictObject({ silver: z.optional(count), gold: z.optional(count) });

/** `prelude solve portfolio PROBLEM.json`; see docs/schemas/portfolio-problem.json. */
export const portfolioProblemSchema = z.strictObject({
  programs: z.array(program),
  fees: z.optional(z.record(z.string(), z.array(feeTier))),
  limits: z.optional(
    z.strictObject({
      applications: z.optional(count),
      budgetUsd: z.optional(z.number().check(z.gte(0, { error: notA('0 or more') }))),
      signals: z.optional(z.record(z.string(), signals)),
      /** Most interviews one can attend. */
      interviews: z.optional(count),
    }),
  ),
  /** Common part of the programs' outcomes, 0 to 1. */
  correlation: z.optional(chance),
  pinned: z.optional(z.array(z.string())),
  excluded: z.optional(z.array(z.string())),
});

export type PortfolioProblem = z.infer<typeof portfolioProblemSchema>;
export type PortfolioProgram = PortfolioProblem['programs'][number];

/** Whichever of the two forms was meant, what is wrong inside it. */
function describeChances(issue: z.core.$ZodRawIssue): string {
  const { input } = issue;
  if (input === undefined) return 'is missing';
  const inner = issue.code === 'invalid_union' && isObject(input) ? issue.errors[1]?.[0] : undefined;
  if (inner !== undefined) return [...inner.path.map(String), inner.message].join(' ');
  return `${show(input)} is neither a number nor { "plain": …, "silver": …, "gold": … }`;
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
