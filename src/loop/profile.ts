import * as z from 'zod/mini';
import { yearOf } from '../base/plain-date.ts';
import { err, ok, type Problem, problem, type Result } from '../base/result.ts';
import { notA, passedOver, readWith } from '../base/schema.ts';

/** USPS codes of the states with residency programs, the District of Columbia and Puerto Rico. */
// biome-ignore format: a table
export const US_STATES = [
  'AL', 'AK', 'AZ', 'AR', 'CA', 'CO', 'CT', 'DE', 'DC', 'FL', 'GA', 'HI', 'ID', 'IL', 'IN', 'IA', 'KS', 'KY', 'LA',
  'ME', 'MD', 'MA', 'MI', 'MN', 'MS', 'MO', 'MT', 'NE', 'NV', 'NH', 'NJ', 'NM', 'NY', 'NC', 'ND', 'OH', 'OK', 'OR',
  'PA', 'PR', 'RI', 'SC', 'SD', 'TN', 'TX', 'UT', 'VT', 'VA', 'WA', 'WV', 'WI', 'WY',
] as const;
export type UsState = (typeof US_STATES)[number];

export const PROGRAM_TYPES = ['university', 'community-university-affiliated', 'community'] as const;
export type ProgramType = (typeof PROGRAM_TYPES)[number];

const whole = (min: number, max: number) => {
  const error = notA(`a whole number from ${min} to ${max}`);
  return z.int({ error }).check(z.gte(min, { error }), z.lte(max, { error }));
};
const day = z.iso.date({ error: notA('a date such as 2026-11-22') });
const idError = notA('an ACGME id (ten digits, in quotes)');
const acgmeId = z.string({ error: idError }).check(z.regex(/^\d{10}$/, { error: idError }));
const stateCode = z.enum(US_STATES, { error: notA('the two-letter code of a state, DC or PR, such as "NY"') });
const idList = z.array(acgmeId);
const unknownable = <S extends z.ZodMiniType>(schema: S) => z.optional(z.nullable(schema));

const ownFact = z.object({
  acgmeId,
  fact: z.string().check(z.minLength(1)),
  value: z.union([z.string(), z.number()], { error: notA('a text or a number') }),
  seenOn: day,
  source: unknownable(z.string()),
});

/** What the applicant says of herself or himself; see docs/schemas/profile.json. Absent or null is unknown. */
export const profileSchema = z.object({
  season: whole(2024, 2100),
  asOf: day,
  imgType: z.enum(['us', 'non-us']),
  citizenship: z.enum(['us', 'permanent-resident', 'other']),
  visaNeed: z.enum(['none', 'j1', 'h1b', 'either']),
  /** Three-digit score, 1 to 300. */
  step2ck: whole(1, 300),
  graduationYear: whole(1950, 2100),
  /** A score, `true` (passed, score not given), `false` (not passed). */
  step3: unknownable(z.union([whole(1, 300), z.boolean()], { error: notA('a score from 1 to 300, true or false') })),
  failedAttempts: unknownable(whole(0, 30)),
  usClinicalMonths: unknownable(whole(0, 600)),
  research: unknownable(
    z.object({ experiences: unknownable(whole(0, 500)), publications: unknownable(whole(0, 2000)) }),
  ),
  prelim: unknownable(z.object({ acgmeId, ends: unknownable(day) })),
  goals: unknownable(z.array(z.object({ specialty: z.string(), track: z.string() }))),
  /** States the applicant has a tie to: family, school, work. */
  ties: unknownable(z.array(stateCode)),
  preferences: unknownable(
    z.object({
      states: unknownable(z.array(stateCode)),
      types: unknownable(z.array(z.enum(PROGRAM_TYPES))),
      favourites: unknownable(idList),
    }),
  ),
  objective: unknownable(z.enum(['match', 'worth'])),
  limits: unknownable(
    z.object({ applications: unknownable(whole(1, 2000)), budgetUsd: unknownable(whole(0, 1_000_000)) }),
  ),
  pinned: unknownable(idList),
  excluded: unknownable(idList),
  /** Programs already applied to this season: paid for, and part of the chance. */
  applied: unknownable(idList),
  knownFacts: unknownable(z.array(ownFact)),
});

export type Profile = z.infer<typeof profileSchema>;
export type OwnFact = z.infer<typeof ownFact>;
export type VisaNeed = Profile['visaNeed'];

/** Reads a profile and checks what no single field can: dates that contradict, ids listed twice. */
export function readProfile(value: unknown): Result<Profile> {
  const read = readWith(profileSchema, value);
  if (!read.ok) return read;
  const problems = contradictions(read.value);
  return problems.length > 0 ? err(problems) : ok(read.value);
}

/** Fields of a profile that say nothing to this version: misspelt, perhaps, and so an answer that is lost. */
export function unreadFields(given: unknown, profile: Profile): readonly Problem[] {
  return passedOver(given, profile).map((at) => problem(at, 'is not a field of a profile, so it changes nothing'));
}

function contradictions(profile: Profile): Problem[] {
  const thisYear = yearOf(profile.asOf);
  const found: Problem[] = [];
  if (profile.graduationYear > thisYear) {
    found.push(
      problem(
        'graduationYear',
        `${profile.graduationYear} lies after asOf (${profile.asOf}); give the year of your medical degree`,
      ),
    );
  }
  for (const list of ['pinned', 'excluded', 'applied'] as const) {
    for (const [index, id] of repeated(profile[list] ?? [])) {
      found.push(problem(`${list}[${index}]`, `${id} stands twice; delete one`));
    }
  }
  const excluded = new Set(profile.excluded);
  for (const list of ['pinned', 'applied'] as const) {
    for (const [index, id] of (profile[list] ?? []).entries()) {
      if (excluded.has(id))
        found.push(problem(`${list}[${index}]`, `${id} is also in excluded; keep it in one of the two`));
    }
  }
  for (const [index, fact] of (profile.knownFacts ?? []).entries()) {
    if (fact.seenOn > profile.asOf)
      found.push(problem(`knownFacts[${index}].seenOn`, `${fact.seenOn} lies after asOf (${profile.asOf})`));
  }
  return found;
}

function* repeated(ids: readonly string[]): Iterable<[number, string]> {
  const seen = new Set<string>();
  for (const [index, id] of ids.entries()) {
    if (seen.has(id)) yield [index, id];
    seen.add(id);
  }
}

/** Whole years since the medical degree on the profile's own date. */
export function yearsSinceGraduation(profile: Pick<Profile, 'asOf' | 'graduationYear'>): number {
  return Math.max(0, yearOf(profile.asOf) - profile.graduationYear);
}
