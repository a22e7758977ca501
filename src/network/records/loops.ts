import * as z from 'zod/mini';
import { day, flag, instant, note, reference, type ValuesOf } from './fields.ts';

/** A teaching point heard → read → reported back to the same teacher. Open until reported or let go. */
export const LEARNING_LOOP = {
  person: reference,
  point: note,
  heardOn: day,
  readOn: day,
  /** The sentence to bring back. */
  learned: note,
  reportedOn: day,
  letGoOn: day,
  loggedAt: instant,
} as const;
export type LearningLoop = ValuesOf<typeof LEARNING_LOOP>;

/** Feedback asked → received → something changed → told them. Open until told or let go; one never asked for opens when received, unless it is praise. */
export const FEEDBACK_LOOP = {
  person: reference,
  question: note,
  askedOn: day,
  received: note,
  receivedOn: day,
  /** Praise in their words, for letters and evaluations. */
  praise: note,
  tone: z.enum(['positive', 'mixed', 'to-improve']),
  /** Whether it names something concrete that was seen. */
  specific: flag,
  change: note,
  changedOn: day,
  toldOn: day,
  letGoOn: day,
  loggedAt: instant,
} as const;
export type FeedbackLoop = ValuesOf<typeof FEEDBACK_LOOP>;

/** Advice received → acted on → told them. Open until told or let go. */
export const ADVICE = {
  person: reference,
  advice: note,
  receivedOn: day,
  action: note,
  actedOn: day,
  toldOn: day,
  letGoOn: day,
  loggedAt: instant,
} as const;
export type Advice = ValuesOf<typeof ADVICE>;

/** Help given to them or asked of them. Without `doneOn` it is promised (given) or awaited (asked). */
export const HELP = {
  person: reference,
  direction: z.enum(['given', 'asked']),
  what: note,
  on: day,
  due: day,
  doneOn: day,
  letGoOn: day,
  loggedAt: instant,
} as const;
export type Help = ValuesOf<typeof HELP>;

/** A written evaluation of a rotation. */
export const EVALUATION = {
  person: reference,
  block: reference,
  on: day,
  themes: note,
  toChange: note,
  loggedAt: instant,
} as const;
