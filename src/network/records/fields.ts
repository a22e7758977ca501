import * as z from 'zod/mini';
import { isPlainDate } from '../../base/plain-date.ts';
import { notA } from '../../base/schema.ts';

/** The values a record's fields may hold. Every field may also be absent (never set) or null (cleared): both mean unknown. */
const upTo = (most: number) => z.string().check(z.maxLength(most, { error: `is longer than ${most} characters` }));

/** A name, a title, an address: one line. */
export const LINE_LENGTH = 500;
/** A note of the user's own. */
export const NOTE_LENGTH = 5000;

export const line = upTo(LINE_LENGTH);
export const note = upTo(NOTE_LENGTH);
export const flag = z.boolean();
export const lines = z.array(line).check(z.maxLength(200, { error: 'has more than 200 entries' }));
export const day = z.string().check(z.refine(isPlainDate, { error: notA('a date such as 2026-11-22') }));
/** Local time of day, 24 hours: `07:00`. */
export const clockTime = z
  .string()
  .check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: notA('a time such as 07:00 or 19:30') }));
/** When something was entered: milliseconds since 1970, UTC. Only orders what happened on the same day. */
export const instant = z.number().check(z.nonnegative({ error: notA('a time in milliseconds') }));
/** The id of another record. */
export const reference = z
  .string()
  .check(z.minLength(1, { error: 'is empty; name a record' }), z.maxLength(300, { error: 'is longer than an id' }));
/** The same where no text may hide: short and without blanks. */
export const bareReference = z.string().check(z.regex(/^\S{1,80}$/, { error: notA('the id of a record') }));
export const acgmeIds = z.array(z.string().check(z.regex(/^\d{10}$/, { error: notA('an ACGME id (ten digits)') })));
/** 0 is Sunday. */
export const weekdays = z.array(z.int().check(z.gte(0), z.lte(6)));

type Shape = Readonly<Record<string, z.ZodMiniType>>;

/** A record's plain values: absent is never set, null is cleared. */
export type ValuesOf<S extends Shape> = { readonly [F in keyof S]?: z.infer<S[F]> | null };
