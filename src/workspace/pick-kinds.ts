import * as z from 'zod/mini';
import { show } from '../base/schema.ts';
import { MOST_WEIGHT, SIZES } from '../loop/pick/wishes.ts';
import { day, flag, line, note } from '../network/records/fields.ts';

const acgmeId = z
  .string()
  .check(z.regex(/^\d{10}$/, { error: ({ input }) => `${show(input)} is not an ACGME id (ten digits)` }));
const whole = (min: number, max: number) => {
  const error = `is not a whole number from ${min} to ${max}`;
  return z.int({ error }).check(z.gte(min, { error }), z.lte(max, { error }));
};
const weight = whole(0, MOST_WEIGHT);

/** The one record of wishes. */
export const WISHES_ID = 'wishes';

/** What the user keeps for choosing programs, beside answers, marks and own facts. */
export const PICK_KINDS = {
  /** Id is the program's ACGME id, so that two devices write into the same one. */
  'program-note': { acgmeId, note, favourite: flag },
  /** See loop/pick/wishes.ts; a weight never set is the usual one. */
  wishes: {
    favourites: weight,
    states: weight,
    ties: weight,
    types: weight,
    distance: weight,
    size: weight,
    primaryCare: weight,
    near: acgmeId,
    sizeWanted: z.enum(SIZES),
    primaryCareWanted: flag,
  },
  /** The user's profile taken otherwise in some answers, to compare; a field never set is as answered. */
  scenario: {
    name: line,
    createdOn: day,
    step2ck: whole(1, 300),
    step3: flag,
    visaNeed: z.enum(['none', 'j1', 'h1b', 'either']),
    usClinicalMonths: whole(0, 600),
    applications: whole(1, 2000),
    objective: z.enum(['match', 'worth']),
  },
} as const;

/** Every field of these kinds in which somebody writes sentences, as FREE_TEXT of network/records/kinds.ts has Network's. */
export const PICK_FREE_TEXT = { 'program-note': ['note'] } as const satisfies {
  readonly [K in keyof typeof PICK_KINDS]?: readonly (keyof (typeof PICK_KINDS)[K])[];
};
