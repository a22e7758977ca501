import * as z from 'zod/mini';
import { acgmeIds, flag, line, lines, note, reference, type ValuesOf } from './fields.ts';

// biome-ignore format: a table
export const ROLES = [
  'attending', 'program-director', 'associate-program-director', 'chief', 'senior', 'fellow', 'peer', 'nurse', 'pa-np',
  'case-manager', 'social-worker', 'researcher', 'coordinator', 'mentor-elsewhere', 'other',
] as const;
export type Role = (typeof ROLES)[number];

export const CHANNELS = ['in-person', 'e-mail', 'phone', 'text', 'pager', 'linkedin', 'other'] as const;
/** What somebody gives to the user's year. */
// biome-ignore format: a list in one line
export const NEEDS = ['feedback', 'skills', 'advocacy', 'emotional-support', 'opportunities', 'accountability', 'belonging'] as const;
export type Need = (typeof NEEDS)[number];
const PERSON_SOURCES = ['typed', 'roster', 'vcard', 'linkedin', 'google', 'outlook', 'csv'] as const;
const judged = z.enum(['yes', 'no']);

/** Somebody the user knows. */
export const PERSON = {
  name: line,
  role: z.enum(ROLES),
  /** As others write it: `Associate Program Director`. */
  title: line,
  institution: line,
  /** Programs they belong to or know, by ACGME id. */
  programs: acgmeIds,
  specialty: line,
  howMet: note,
  email: line,
  phone: line,
  linkedin: line,
  website: line,
  channel: z.enum(CHANNELS),
  bestTime: line,
  /** Said that one may write. */
  leaveToWrite: flag,
  /** As a teacher; absent is unknown. */
  teaches: judged,
  approachable: judged,
  respectsImgs: judged,
  tiedToGoal: judged,
  /** Needs they meet, as the user sees it. */
  gives: z.array(z.enum(NEEDS)),
  tags: lines,
  note,
  /** Whether Prelude thinks of them: what is imported starts untracked. */
  tracked: flag,
  source: z.enum(PERSON_SOURCES),
  /** What the address book they came from calls them, for the next import. */
  uid: line,
  /** The user said they are the same person as that one; every reference to this one means that one. */
  mergedInto: reference,
} as const;
export type Person = ValuesOf<typeof PERSON>;

/** The user said these two are not the same person; id is both ids in order, with a dot between. */
export const DISTINCT = { a: reference, b: reference } as const;

export function distinctId(a: string, b: string): string {
  return a < b ? `${a}.${b}` : `${b}.${a}`;
}
