import * as z from 'zod/mini';
import { isPlainDate } from '../base/plain-date.ts';
import type { Result } from '../base/result.ts';
import { readWith, show } from '../base/schema.ts';
import { isFactDate } from './fact-date.ts';
import type { Season } from './season.ts';

const source = z.object({
  title: z.string().check(z.minLength(1)),
  url: z.nullable(
    z.string().check(z.regex(/^https?:\/\/\S+$/, { error: ({ input }) => `${show(input)} is not an http address` })),
  ),
});
const year = z.number().check(
  z.refine((n) => Number.isInteger(n) && n >= 2020 && n <= 2100, {
    error: ({ input }) => `${show(input)} is not a season such as 2027`,
  }),
);
const day = z
  .string()
  .check(z.refine(isPlainDate, { error: ({ input }) => `${show(input)} is not a date such as 2026-09-02` }));
const amount = z.number().check(
  z.refine((n) => n >= 0 && Number.isInteger(n * 100), {
    error: ({ input }) => `${show(input)} is not an amount in whole cents`,
  }),
);
const count = z
  .number()
  .check(
    z.refine((n) => Number.isInteger(n) && n >= 0, { error: ({ input }) => `${show(input)} is not a whole number` }),
  );

const figureFields = {
  status: z.enum(['publisher', 'secondary', 'derived', 'not-published', 'not-found']),
  date: z
    .string()
    .check(z.refine(isFactDate, { error: ({ input }) => `${show(input)} is not a date such as 2026-11 or undated` })),
  source,
  borrowedFrom: z.nullable(year),
};
const figure = <S extends z.ZodMiniType>(value: S) => z.strictObject({ value, ...figureFields });
const event = figure(z.nullable(day));

const seasonSchema = z.strictObject({
  format: z.literal('prelude-season'),
  version: z.literal(1),
  season: year,
  fees: figure(
    z.array(z.object({ first: z.optional(count), usd: amount })).check(
      z.refine((tiers) => tiers.every(({ first }, i) => (first === undefined) === (i === tiers.length - 1)), {
        error: 'has to end with one tier without "first", and only with one',
      }),
    ),
  ),
  signals: figure(z.object({ gold: count, silver: count })),
  calendar: z.strictObject({
    'eras-opens': event,
    'applications-open': event,
    'programs-review': event,
    'nrmp-registration-opens': event,
    'rank-list-opens': event,
    'rank-list-deadline': event,
    'match-week': event,
    'soap-offers': event,
    'match-day': event,
    'eras-closes': event,
  }),
  rules: z.array(
    z.strictObject({ id: z.string().check(z.minLength(1)), value: z.string().check(z.minLength(1)), ...figureFields }),
  ),
});

/** Reads one season's file, `data/seasons/2027.json`. */
export function readSeason(json: unknown): Result<Season> {
  const read = readWith(seasonSchema, json);
  if (!read.ok) return read;
  const { format: _format, version: _version, ...season } = read.value;
  return { ok: true, value: season as Season };
}
