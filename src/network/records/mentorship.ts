import * as z from 'zod/mini';
import { clockTime, day, instant, line, note, reference, type ValuesOf } from './fields.ts';

// biome-ignore format: a list in one line
export const MENTORSHIP_STAGES = ['might-ask', 'asked', 'first-meeting', 'ongoing', 'resting', 'ended', 'declined'] as const;

/** How the user stands with somebody who advises or may advise. One for each person: id is the person's id. */
export const MENTORSHIP = {
  person: reference,
  stage: z.enum(MENTORSHIP_STAGES),
  /** What about: `hospital medicine`, `my IM application`. */
  topic: line,
  /** Days between contacts; absent: what the role presets. Never asked at entry. */
  cadenceDays: z.int().check(z.gte(7), z.lte(365)),
  /** They said the user may report progress. */
  leaveToReport: z.boolean(),
  /** The next contact agreed on. */
  nextOn: day,
} as const;
export type Mentorship = ValuesOf<typeof MENTORSHIP>;

/** A talk with a time of its own, planned or had. */
export const MEETING = {
  person: reference,
  on: day,
  at: clockTime,
  minutes: z.int().check(z.gte(1), z.lte(480)),
  where: line,
  /** Two or three questions, one a line. */
  questions: note,
  notes: note,
  /** It took place. Absent: it is planned, or nobody said. */
  heldOn: day,
  /** Thanked, with what came of it. */
  thankedOn: day,
  letGoOn: day,
  loggedAt: instant,
} as const;
export type Meeting = ValuesOf<typeof MEETING>;

// biome-ignore format: a list in one line
export const SPONSOR_ACTS = ['nominated', 'introduced', 'called', 'recommended', 'shared-application', 'offered', 'invited', 'other'] as const;

/** Somebody used their influence for the user. Whoever has done so is a sponsor: acts, not labels. */
export const SPONSOR_ACT = {
  person: reference,
  act: z.enum(SPONSOR_ACTS),
  on: day,
  /** The program it concerned, by ACGME id. */
  program: z.string().check(z.regex(/^\d{10}$/, { error: 'is not an ACGME id (ten digits)' })),
  /** The person spoken to. */
  to: reference,
  line: note,
  thankedOn: day,
  outcomeToldOn: day,
  letGoOn: day,
  loggedAt: instant,
} as const;
export type SponsorAct = ValuesOf<typeof SPONSOR_ACT>;

export const ASKS = ['meeting', 'introduction', 'project', 'opening', 'advocacy', 'other'] as const;

/** A favour asked that costs effort or standing. A letter is its own kind; feedback, thanks, updates and learning questions are no asks. */
export const ASK = {
  person: reference,
  what: z.enum(ASKS),
  line: note,
  askedOn: day,
  /** One nudge at most. */
  nudgedOn: day,
  answer: z.enum(['yes', 'no', 'later']),
  answeredOn: day,
  thankedOn: day,
  letGoOn: day,
  loggedAt: instant,
} as const;
export type Ask = ValuesOf<typeof ASK>;

/** An unwritten rule the user was unsure of: asked a trusted peer, or watched how others handle it. */
export const UNWRITTEN_RULE = {
  /** The peer asked. */
  person: reference,
  situation: note,
  way: z.enum(['ask-a-peer', 'watch']),
  startedOn: day,
  learned: note,
  learnedOn: day,
  letGoOn: day,
  loggedAt: instant,
} as const;
export type UnwrittenRule = ValuesOf<typeof UNWRITTEN_RULE>;
