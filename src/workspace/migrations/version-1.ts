import * as z from 'zod/mini';
import { isPlainDate } from '../../base/plain-date.ts';

/* A frozen copy of what a workspace of version 1 was, for proving the migration from it. Nothing else reads it. */

const text = z.string();
const texts = z.array(text);
const numberOrText = z.union([z.number(), text]);
const maybe = <S extends z.ZodMiniType>(schema: S) => z.optional(z.nullable(schema));
const acgmeId = text.check(z.regex(/^\d{10}$/));

const KINDS = {
  profile: {
    citizenship: text,
    visaNeed: text,
    step2ck: numberOrText,
    graduationYear: numberOrText,
    step3: z.union([z.number(), z.boolean(), text]),
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
  'own-fact': {
    acgmeId,
    fact: text.check(z.minLength(1)),
    value: z.union([text, z.number()]),
    seenOn: text.check(z.refine(isPlainDate)),
    source: text,
  },
  mark: { acgmeId, mark: z.enum(['pinned', 'excluded', 'applied']) },
} as const;

const counter = z.number().check(z.refine((n) => Number.isSafeInteger(n) && n >= 0));
const device = text.check(z.minLength(1), z.maxLength(100));
const stamp = z.strictObject({ counter, device });
const cellOf = <S extends z.ZodMiniType>(value: S) => z.optional(z.strictObject({ value: z.nullable(value), stamp }));

const recordOf = (kind: keyof typeof KINDS) =>
  z.strictObject({
    kind: z.literal(kind),
    id: text.check(z.minLength(1), z.maxLength(300)),
    fields: z.strictObject(
      Object.fromEntries(Object.entries<z.ZodMiniType>(KINDS[kind]).map(([name, value]) => [name, cellOf(value)])),
    ),
    deleted: z.optional(z.strictObject({ value: z.boolean(), stamp })),
  });

export const version1Schema = z.strictObject({
  format: z.literal('prelude-workspace'),
  version: z.literal(1),
  device,
  counter,
  records: z.array(z.discriminatedUnion('kind', [recordOf('profile'), recordOf('own-fact'), recordOf('mark')])),
});
