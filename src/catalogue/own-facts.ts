import * as z from 'zod/mini';
import { isPlainDate } from '../base/plain-date.ts';
import { err, ok, type Problem, problem, type Result } from '../base/result.ts';
import { readWith, show } from '../base/schema.ts';
import { kindOf, misfit } from './fact-kind.ts';
import type { OwnFact } from './facts.ts';
import { ACGME_ID } from './reading/fields.ts';

const file = z.object({
  knownFacts: z.array(
    z.object({
      acgmeId: z
        .string()
        .check(z.regex(ACGME_ID, { error: ({ input }) => `${show(input)} is not an ACGME id (ten digits)` })),
      fact: z.string(),
      value: z.union([z.string(), z.number()]),
      seenOn: z
        .string()
        .check(z.refine(isPlainDate, { error: ({ input }) => `${show(input)} is not a date such as 2026-11-20` })),
      source: z.optional(z.nullable(z.string())),
    }),
  ),
});

/** Reads a file of own facts, `{ "knownFacts": [ … ] }` as `catalogue import` writes it (a profile has them too). */
export function readOwnFacts(json: unknown, known: ReadonlySet<string>): Result<readonly OwnFact[]> {
  const read = readWith(file, json);
  if (!read.ok) return read;
  const { knownFacts } = read.value;
  const problems = knownFacts.flatMap(({ acgmeId, fact, value }, index): Problem[] => {
    const at = `knownFacts[${index}]`;
    const wrong = misfit(fact, value);
    return [
      ...(known.has(acgmeId) ? [] : [problem(`${at}.acgmeId`, `${acgmeId} is no program of the catalogue`)]),
      ...(wrong === null ? [] : [problem(kindOf(fact) === null ? `${at}.fact` : `${at}.value`, wrong)]),
    ];
  });
  return problems.length > 0 ? err(problems) : ok(knownFacts);
}
