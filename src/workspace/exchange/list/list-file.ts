import * as z from 'zod/mini';
import { isPlainDate } from '../../../base/plain-date.ts';
import { notA } from '../../../base/schema.ts';
import { ACGME_ID, NRMP_CODE } from '../../../catalogue/reading/fields.ts';

export const LIST_FORMAT = 'prelude-list';
export const LIST_VERSION = 1;
/** More than twice the programs of the catalogue. */
const MOST_PROGRAMS = 2000;

const MOST_CHARACTERS = 500;
const lineError = notA(`a text of at most ${MOST_CHARACTERS} characters`);
const line = z
  .string({ error: lineError })
  .check(z.minLength(1, { error: 'is empty' }), z.maxLength(MOST_CHARACTERS, { error: lineError }));
const idError = notA('an ACGME id (ten digits, in quotes)');
const codeError = notA('an NRMP code such as 1234140C0, or null');
const pageError = notA('an http address, or null');

const listed = z.strictObject({
  acgmeId: z.string({ error: idError }).check(z.regex(ACGME_ID, { error: idError })),
  nrmpCode: z.nullable(z.string({ error: codeError }).check(z.regex(NRMP_CODE, { error: codeError }))),
  institution: line,
  city: z.nullable(line),
  state: line,
  website: z.nullable(
    z.string({ error: pageError }).check(z.maxLength(1000), z.regex(/^https?:\/\/\S+$/, { error: pageError })),
  ),
  /** Only where whoever shared it wished to tell. */
  signal: z.optional(z.enum(['gold', 'silver', 'plain'])),
});

/**
 * A list of programs to pass on. It says which programs, and nothing of whoever made it: no answers, chances, notes or
 * marks, nor any order of worth unless it was asked for. See docs/schemas/list.json.
 */
export const listFileSchema = z.strictObject({
  format: z.literal(LIST_FORMAT),
  version: z.literal(LIST_VERSION),
  /** The Match year. */
  season: z
    .int({ error: notA('a season such as 2027') })
    .check(
      z.gte(2020, { error: notA('a season such as 2027') }),
      z.lte(2100, { error: notA('a season such as 2027') }),
    ),
  specialty: line,
  made: z.string().check(z.refine(isPlainDate, { error: notA('a date such as 2026-11-22') })),
  programs: z
    .array(listed)
    .check(z.maxLength(MOST_PROGRAMS, { error: `has more than ${MOST_PROGRAMS.toLocaleString('en-US')} programs` })),
});

export type ListFile = z.infer<typeof listFileSchema>;
