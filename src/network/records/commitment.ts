import * as z from 'zod/mini';
import { day, instant, line, note, reference, type ValuesOf } from './fields.ts';

const COMMITMENT_TYPES = ['research', 'quality-improvement', 'committee', 'teaching', 'other'] as const;

/** Research, QI, a committee: something promised over weeks. A third one at a time needs a reason and an end. */
export const COMMITMENT = {
  type: z.enum(COMMITMENT_TYPES),
  title: line,
  /** With whom. */
  person: reference,
  myPart: note,
  hoursPerWeek: z.number().check(z.positive(), z.lte(80)),
  from: day,
  /** The day it is meant to end. */
  to: day,
  /** Why it is worth it beside the others. */
  reason: note,
  endedOn: day,
  /** Thanked whom it was with, once it had ended. */
  thankedOn: day,
  /** The user is behind since, and told them on. */
  behindSince: day,
  toldBehindOn: day,
} as const;
export type Commitment = ValuesOf<typeof COMMITMENT>;

/** Something to hand in or do by a day: a deliverable of a commitment, an action of a meeting. */
export const TASK = {
  /** For whom; may be nobody. */
  person: reference,
  /** What it belongs to, as `kind/id`: `commitment/7f3a`, `meeting/…`, `scholarly-work/…`, `lead/…`. */
  of: reference,
  what: note,
  due: day,
  doneOn: day,
  letGoOn: day,
  loggedAt: instant,
} as const;
export type Task = ValuesOf<typeof TASK>;

const WORK_TYPES = ['abstract', 'case-report', 'poster', 'oral-presentation', 'paper', 'other'] as const;
export const WORK_STATUSES = [
  'idea',
  'drafting',
  'submitted',
  'accepted',
  'presented',
  'published',
  'not-accepted',
  'resting',
] as const;

/** Scholarly work. */
export const SCHOLARLY_WORK = {
  type: z.enum(WORK_TYPES),
  title: note,
  /** The mentor. */
  person: reference,
  role: z.enum(['first-author', 'co-author', 'senior-author', 'presenter', 'other']),
  status: z.enum(WORK_STATUSES),
  venue: line,
  deadline: day,
  submittedOn: day,
  commitment: reference,
  link: line,
} as const;
export type ScholarlyWork = ValuesOf<typeof SCHOLARLY_WORK>;
