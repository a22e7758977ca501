import * as z from 'zod/mini';
import { day, line, note, reference, type ValuesOf } from './fields.ts';

export const LEAD_SOURCES = [
  'own-program',
  'mentor',
  'colleague',
  'program-site',
  'public-listing',
  'e-mail',
  'other',
] as const;
export const LEAD_STATUSES = [
  'new',
  'asking',
  'applied',
  'interview',
  'offered',
  'accepted',
  'closed',
  'let-go',
] as const;
export type LeadStatus = (typeof LEAD_STATUSES)[number];
const gate = z.enum(['passed', 'not-passed']);

/** Word of a PGY-2 place. What is not known is absent. */
export const LEAD = {
  program: z.string().check(z.regex(/^\d{10}$/, { error: 'is not an ACGME id (ten digits)' })),
  institution: line,
  specialty: line,
  source: z.enum(LEAD_SOURCES),
  /** Who told. */
  person: reference,
  link: line,
  seenOn: day,
  /** The program itself confirmed the place; stale after 30 days. */
  verifiedOn: day,
  startsOn: day,
  status: z.enum(LEAD_STATUSES),
  /** The day it came to that status. */
  statusOn: day,
  /** Gates: whether the user passes what the place asks. */
  visa: gate,
  step3: gate,
  graduationYear: gate,
  credit: gate,
  commitment: gate,
  note,
  /** The transfer packet: the day each part was with the new program. */
  verificationOfTrainingOn: day,
  summativeEvaluationOn: day,
  milestonesOn: day,
  usmleTranscriptOn: day,
  ecfmgOn: day,
  visaPapersOn: day,
} as const;
export type Lead = ValuesOf<typeof LEAD>;
