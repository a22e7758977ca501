import * as z from 'zod/mini';
import { WARNING_GRADES } from '../../network/guard/warning-grade.ts';
import type { Plan } from '../../network/planner/plan.ts';
import { BLOCK_TYPES } from '../../network/records/block.ts';

/** The answer of `prelude plan`; see docs/schemas/plan.json. */
export const planAnswerSchema = z.object({
  days: z.array(
    z.object({
      date: z.string(),
      /** The type of the rotation; null where no block is entered. */
      block: z.nullable(z.enum(BLOCK_TYPES)),
      /** At most three, the most worth first. */
      suggestions: z.array(
        z.object({
          rule: z.string(),
          /** The person's id; null for nobody. */
          person: z.nullable(z.string()),
          why: z.string(),
          do: z.string(),
          minutes: z.number(),
          channel: z.enum(['in-person', 'phone', 'e-mail', 'text', 'linkedin', 'alone']),
          /** Both ends included; `closes` is null for what never closes. */
          window: z.object({ opens: z.string(), best: z.string(), closes: z.nullable(z.string()) }),
        }),
      ),
    }),
  ),
  /** Everything that could be done in these days and stands on none of them. */
  postponed: z.array(
    z.object({
      rule: z.string(),
      person: z.nullable(z.string()),
      /** When it may come; null where no day is known. */
      until: z.nullable(z.string()),
      reason: z.string(),
    }),
  ),
  warnings: z.array(
    z.object({
      grade: z.enum(WARNING_GRADES),
      sentence: z.string(),
      /** `season`: what the season's file says under these ids. */
      source: z.object({ from: z.enum(['guide', 'season', 'log']), ids: z.optional(z.array(z.string())) }),
    }),
  ),
});
type PlanAnswer = z.infer<typeof planAnswerSchema>;

export function planAnswer({ days, postponed, warnings }: Plan): PlanAnswer {
  return {
    days: days.map(({ date, block, suggestions }) => ({
      date,
      // A block without a type is one of some other kind.
      block: block === null ? null : (block.values.type ?? 'other'),
      suggestions: suggestions.map(({ rule, person, why, do: what, minutes, way, window }) => ({
        rule,
        person,
        why,
        do: what,
        minutes,
        channel: way,
        window: { opens: window.opens, best: window.best, closes: window.closes },
      })),
    })),
    postponed: postponed.map(({ candidate, until, reason }) => ({
      rule: candidate.rule,
      person: candidate.person,
      until,
      reason,
    })),
    warnings: warnings.map(({ grade, sentence, source }) => ({
      grade,
      sentence,
      source: source.from === 'season' ? { from: source.from, ids: [...source.ids] } : { from: source.from },
    })),
  };
}
