import * as z from 'zod/mini';
import { day, line, reference, type ValuesOf } from './fields.ts';

/** A fact about a program that Pick does not know and the user wants to find out; id from `questionId`. Open until answered or let go. */
export const QUESTION = {
  /** By ACGME id. */
  program: z.string().check(z.regex(/^\d{10}$/, { error: 'is not an ACGME id (ten digits)' })),
  /** As the catalogue names it. */
  institution: line,
  /** The catalogue's name of the fact: `h1b`. */
  fact: line,
  /** `whether they sponsor H-1B` */
  inWords: line,
  addedOn: day,
  /** Whom the user asked. */
  person: reference,
  askedOn: day,
  answeredOn: day,
  letGoOn: day,
} as const;
export type Question = ValuesOf<typeof QUESTION>;

export function questionId(program: string, fact: string): string {
  return `${program}.${fact}`;
}
