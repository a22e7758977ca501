import * as z from 'zod/mini';
import { day, flag, line, reference, type ValuesOf } from './fields.ts';

/**
 * What the user answered to one suggestion; id from `suggestionId`. What was done stands in its own records: this keeps
 * only what no other record tells.
 */
export const SUGGESTION = {
  rule: line,
  /** Tells it from the rule's other suggestions: a person's id, a record's key, a day. */
  subject: line,
  person: reference,
  /** Done, where nothing else in the log shows it. */
  doneOn: day,
  /** What it was when it was done, for the block's budget and the guardrails; rules may be silent about it afterwards. */
  effort: z.enum(['loop', 'shift', 'outreach', 'ask', 'own']),
  /** The program it touched when it was done: an ACGME id, or a name in lower case. */
  touched: line,
  /** "Not now": it rests until that day. */
  restUntil: day,
  /** How often it was put off since it was last done, and when last. Two of them loosen a cadence. */
  skips: z.int().check(z.gte(0), z.lte(1000)),
  skippedOn: day,
  /** The user's own rhythm for what comes again, in days; absent: the rule's. */
  cadenceDays: z.int().check(z.gte(1), z.lte(365)),
  /** The user moved it to that day. */
  movedTo: day,
  /** Never again, for this subject. */
  never: flag,
} as const;
export type SuggestionAnswer = ValuesOf<typeof SUGGESTION>;

/** What the user decided about a rule as a whole; id is the rule's. */
export const RULE_CHOICE = { never: flag } as const;

export function suggestionId(rule: string, subject: string): string {
  return `${rule}.${subject}`;
}
