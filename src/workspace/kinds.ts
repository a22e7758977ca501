import * as z from 'zod/mini';
import { isPlainDate } from '../base/plain-date.ts';
import { show } from '../base/schema.ts';
import { NETWORK_KINDS } from '../network/records/kinds.ts';
import { PICK_KINDS } from './pick-kinds.ts';

const text = z.string();
const texts = z.array(text);
/** Typed answers are kept as typed, "24" on the way to 246 too: whether they make sense is asked when they are used. */
const numberOrText = z.union([z.number(), text], { error: ({ input }) => `${show(input)} is not a number or a text` });
const step3 = z.union([z.number(), z.boolean(), text], {
  error: ({ input }) => `${show(input)} is not a score, true, false or a text`,
});
const maybe = <S extends z.ZodMiniType>(schema: S) => z.optional(z.nullable(schema));

const acgmeId = text.check(
  z.regex(/^\d{10}$/, { error: ({ input }) => `${show(input)} is not an ACGME id (ten digits)` }),
);
const day = text.check(
  z.refine(isPlainDate, { error: ({ input }) => `${show(input)} is not a date such as 2026-11-22` }),
);
const factName = text.check(z.minLength(1, { error: 'is empty; name the fact' }));
const factValue = z.union([text, z.number()], { error: ({ input }) => `${show(input)} is not a text or a number` });

export const MARKS = ['pinned', 'excluded', 'applied'] as const;

/**
 * The kinds of records and their fields. Every field may be absent (never set) or null (cleared); both mean unknown.
 * A later issue adds a kind here and a migration where the form of an older one changes.
 */
export const KINDS = {
  /** One record, id `profile`: a field for each answer of loop/profile.ts, as typed so far. */
  profile: {
    citizenship: text,
    visaNeed: text,
    step2ck: numberOrText,
    graduationYear: numberOrText,
    step3,
    failedAttempts: numberOrText,
    usClinicalMonths: numberOrText,
    research: z.strictObject({ experiences: maybe(numberOrText), publications: maybe(numberOrText) }),
    prelim: z.strictObject({ acgmeId: maybe(text), ends: maybe(text) }),
    goals: z.array(z.strictObject({ specialty: text, track: text })),
    ties: texts,
    preferences: z.strictObject({ states: maybe(texts), types: maybe(texts), favourites: maybe(texts) }),
    objective: text,
    limits: z.strictObject({ applications: maybe(numberOrText), budgetUsd: maybe(numberOrText) }),
  },
  /** What the user found out about a program; id from `ownFactId`. */
  'own-fact': { acgmeId, fact: factName, value: factValue, seenOn: day, source: text },
  /** What the user decided about a program; id is its ACGME id, so that two devices cannot mark it twice. */
  mark: {
    acgmeId,
    mark: z.enum(MARKS),
  },
  ...PICK_KINDS,
  ...NETWORK_KINDS,
} as const;

export type Kind = keyof typeof KINDS;
export const KIND_NAMES = Object.keys(KINDS) as readonly Kind[];

/** The fields of a kind; absent is never set, null is cleared. */
export type FieldsOf<K extends Kind> = {
  readonly [F in keyof (typeof KINDS)[K]]?: (typeof KINDS)[K][F] extends z.ZodMiniType<infer T> ? T | null : never;
};

export const PROFILE_ID = 'profile';

/** One own fact for each program and fact: a new look replaces the last one, on every device. */
export function ownFactId(acgmeId: string, fact: string): string {
  return `${acgmeId}.${fact}`;
}
