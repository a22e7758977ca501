import * as z from 'zod/mini';
import { clockTime, day, instant, line, note, reference, type ValuesOf } from './fields.ts';

// biome-ignore format: a table
export const EVENT_TYPES = [
  'national-meeting', 'subspecialty-meeting', 'regional-meeting', 'research-day', 'society', 'grand-rounds', 'noon-conference', 'm-and-m', 'committee', 'other',
] as const;

/** A conference or an event at home, with its kit. A residency interview is another kind with rules of its own. */
export const EVENT = {
  type: z.enum(EVENT_TYPES),
  name: line,
  place: line,
  from: day,
  to: day,
  /** One. */
  goal: note,
  /** People to find, one a line. */
  people: note,
  /** Sessions and posters, one a line. */
  sessions: note,
  /** 15 to 20 seconds: 40 to 50 words. */
  introduction: note,
  /** One simple ask. */
  ask: note,
  /** What it was good for, afterwards. */
  outcome: note,
  /** How many days after meeting somebody one begins to write; absent is the convention's two. */
  followUpAfterDays: z.int().check(z.gte(0), z.lte(30)),
} as const;
export type Event = ValuesOf<typeof EVENT>;

/** Somebody met at an event. Open until written to; the window is the follow-up convention's. */
export const EVENT_CONTACT = {
  person: reference,
  event: reference,
  metOn: day,
  /** The detail to come back to. */
  talkedAbout: note,
  /** The one concise ask of the follow-up. */
  ask: note,
  followedUpOn: day,
  letGoOn: day,
  loggedAt: instant,
} as const;
export type EventContact = ValuesOf<typeof EVENT_CONTACT>;

/** A residency interview. No thank-you note has a place here: programs are told to discourage them (AAIM, July 2025). */
export const INTERVIEW = {
  /** By ACGME id. */
  program: z.string().check(z.regex(/^\d{10}$/, { error: 'is not an ACGME id (ten digits)' })),
  /** As the user writes it; where the catalogue does not know the program. */
  name: line,
  invitedOn: day,
  on: day,
  at: clockTime,
  format: z.enum(['virtual', 'in-person']),
  answer: z.enum(['accepted', 'waitlisted', 'declined', 'cancelled']),
  heldOn: day,
  /** What to find out there. */
  questions: note,
  /** The user's own impressions, for the own rank list. */
  impressions: note,
} as const;
export type Interview = ValuesOf<typeof INTERVIEW>;
