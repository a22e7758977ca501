import * as z from 'zod/mini';
import { day, flag, line, note, reference, type ValuesOf } from './fields.ts';

export const IDENTITY_ID = 'identity';
// biome-ignore format: a list in one line
export const SHIFT_HABITS = ['come-early', 'anticipate-needs', 'concise-case', 'one-question', 'offer-help', 'keep-nurses-informed', 'keep-case-managers-informed'] as const;

/** Who the user is to others; one record, id `identity`. */
export const IDENTITY = {
  /** As letters and e-mails are signed. */
  name: line,
  /** `PGY-1 (preliminary), Internal Medicine`. */
  position: line,
  institution: line,
  email: line,
  phone: line,
  /** One sentence: `strong internal medicine as a foundation for …`. */
  sentence: note,
  goal: note,
  route: z.enum(['categorical', 'advanced', 'undecided']),
  specialty: line,
  fellowshipInterest: line,
  /** First day of the preliminary year; its last stands in the profile. */
  yearBegan: day,
  /** Took part in an earlier Match without a place. */
  reapplying: flag,
  /** The own director was told of the goal. */
  directorToldOn: day,
  cvLink: line,
  cvUpdatedOn: day,
  statementLink: line,
  linkedin: line,
  linkedinPhoto: flag,
  linkedinHeadline: flag,
  linkedinSummary: flag,
  linkedinConnects: flag,
  institutionalDirectory: flag,
  interestGroup: flag,
  committee: flag,
  /** One self-chosen habit before a shift. */
  habit: z.enum(SHIFT_HABITS),
  /** One meeting a month, one or two people an event, writing rather than speech. */
  shyMode: flag,
  /** Somebody to ask whether something is all right. */
  trustedPeer: reference,
} as const;
export type Identity = ValuesOf<typeof IDENTITY>;

// biome-ignore format: a list in one line
export const AUDIENCES = ['attending', 'program-director', 'conference', 'specialty', 'peer', 'e-mail'] as const;

/** An introduction for one audience, 15 to 20 seconds; id is the audience. */
export const INTRODUCTION = { audience: z.enum(AUDIENCES), text: note } as const;
