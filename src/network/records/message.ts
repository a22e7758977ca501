import * as z from 'zod/mini';
import { day, line, note, reference, type ValuesOf } from './fields.ts';

/** A message the user is drafting. Prelude never sends: the user does, and may say so. */
export const MESSAGE = {
  /** The starter it began with; see network/drafts. */
  situation: z.string().check(z.maxLength(60, { error: 'is longer than 60 characters' })),
  person: reference,
  /** What it is about, as `kind/id`. */
  about: reference,
  subject: line,
  body: note,
  writtenOn: day,
  /** The user said it went out. */
  sentOn: day,
} as const;
export type Message = ValuesOf<typeof MESSAGE>;
