import * as z from 'zod/mini';

const probability = z.number().check(z.gte(0), z.lte(1));
/** Median and plausible range: 10th and 90th percentile over the parameter draws. */
const interval = z.object({ median: z.number(), low: z.number(), high: z.number() });
const nullable = z.nullable;

export const BANDS = ['likelier', 'possible', 'long shot'] as const;
const SIGNALS = ['gold', 'silver', 'plain'] as const;

/** A date that something opens or closes, and how sure it is. */
const door = z.object({
  id: z.enum(['applications', 'interviews', 'rank-list', 'match-week', 'off-cycle']),
  state: z.enum(['open', 'not yet', 'closed', 'unknown']),
  sentence: z.string(),
  opens: nullable(z.string()),
  closes: nullable(z.string()),
  status: z.string(),
  source: z.string(),
});

/** One line of the breakdown behind a program's chance. */
const reason = z.object({
  term: z.string(),
  /** Median over the draws; negative lowers the chance of an interview. */
  logOdds: z.number(),
  sentence: z.string(),
  /** Where the fact behind the term was read, or `assumed` for a term without public data. */
  source: z.string(),
  date: z.string(),
});

const listed = z.object({
  acgmeId: z.string(),
  nrmpCode: nullable(z.string()),
  institution: z.string(),
  city: nullable(z.string()),
  state: z.string(),
  website: nullable(z.string()),
  band: z.enum(BANDS),
  signal: z.enum(SIGNALS),
  /** With this signal. */
  interviewChance: interval,
  reasons: z.array(reason),
  knownShare: probability,
  group: nullable(z.string()),
  /** What the applicant should see beside the name: no known categorical track, not seen on a list lately… */
  notes: z.array(z.string()),
});

/** The answer of `prelude pick`; see docs/schemas/pick.json. */
export const pickSchema = z.object({
  summary: z.object({
    season: z.int(),
    asOf: z.string(),
    applications: z.int(),
    costUsd: z.number(),
    matchChance: interval,
    expectedInterviews: interval,
    /** P(at least one interview), and P(match) given one: published match rates are of the second kind. */
    atLeastOneInterview: interval,
    matchGivenInterview: interval,
    /** P(match) if the person's own unseen strength is at its 10th or 90th percentile, at the median draw. */
    unseenStrength: z.object({ low: z.number(), high: z.number() }),
    /** Where the profile lies to what the data support; outside, show a band and no number. */
    support: z.enum(['within', 'below', 'above']),
    signals: z.object({ gold: z.int(), silver: z.int() }),
    assumptions: z.array(z.string()),
    openDoors: z.array(door),
  }),
  list: z.array(listed),
  notChosen: z.array(z.object({ acgmeId: z.string(), reason: z.string(), group: nullable(z.string()) })),
  excluded: z.array(z.object({ acgmeId: z.string(), gate: z.string(), source: z.string(), date: z.string() })),
  /** Facts worth finding out, most valuable first; `worth` is the expected gain in P(match) from checking one of them. */
  unknowns: z.array(z.object({ fact: z.string(), acgmeIds: z.array(z.string()), worth: z.number() })),
  /** The chance by length of list; never falls. */
  frontier: z.array(z.object({ applications: z.int(), costUsd: z.number(), matchChance: z.number() })),
});

export type PickResult = z.infer<typeof pickSchema>;
export type Listed = PickResult['list'][number];
export type Reason = Listed['reasons'][number];
export type Door = PickResult['summary']['openDoors'][number];
export type Interval = z.infer<typeof interval>;
export type Band = Listed['band'];
export type Signal = Listed['signal'];
