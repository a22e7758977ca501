import * as z from 'zod/mini';
import type { PlainDate } from '../../base/plain-date.ts';
import { addDays, yearOf } from '../../base/plain-date.ts';
import type { Journal, Known } from '../../network/journal/journal.ts';
import type { Block } from '../../network/records/block.ts';
import { IDENTITY_ID } from '../../network/records/identity.ts';
import { isDuring } from '../blocks/block-words.ts';
import type { Answers } from '../profile/answers.ts';

/** The five, in the order they are asked. */
export const QUESTIONS = ['you', 'goal', 'block', 'visa', 'way'] as const;
export type Question = (typeof QUESTIONS)[number];

const PERSON = z.union([z.object({ id: z.string() }), z.object({ name: z.string() })]);
const text = z.string();
/** As the controls hold them; '' is not answered. */
const SHAPE = {
  name: text,
  begins: text,
  ends: text,
  route: text,
  specialty: text,
  sentence: text,
  reapplying: z.boolean(),
  type: text,
  service: text,
  from: text,
  to: text,
  shiftStart: text,
  shiftEnd: text,
  attendings: text,
  seniors: text,
  peers: text,
  visaNeed: text,
  shyMode: text,
  peer: z.nullable(PERSON),
} as const;
const DRAFT = z.object({
  at: z.optional(z.enum(QUESTIONS)),
  typed: z.partial(z.object(SHAPE)),
});

export type StartAnswers = { readonly [F in keyof typeof SHAPE]: z.infer<(typeof SHAPE)[F]> };
export interface StartDraft {
  /** The question in view. */
  readonly at?: Question | undefined;
  /** What was typed and is in no record yet. */
  readonly typed: Partial<StartAnswers>;
}

/** Which answers belong to which question. */
export const FIELDS_OF: Readonly<Record<Question, readonly (keyof StartAnswers)[]>> = {
  you: ['name', 'begins', 'ends'],
  goal: ['route', 'specialty', 'sentence', 'reapplying'],
  // biome-ignore format: a list
  block: ['type', 'service', 'from', 'to', 'shiftStart', 'shiftEnd', 'attendings', 'seniors', 'peers'],
  visa: ['visaNeed'],
  way: ['shyMode', 'peer'],
};

/** What was kept of a first run; whatever cannot be read is no draft. Never throws. */
export function readStart(kept: string): StartDraft {
  try {
    const read = z.safeParse(DRAFT, JSON.parse(kept));
    // What comes out of JSON is there or absent, never undefined.
    return read.success ? (read.data as StartDraft) : { typed: {} };
  } catch {
    return { typed: {} };
  }
}

/** The block of today, which the third question is about. */
export function blockOf({ blocks }: Pick<Journal, 'blocks'>, today: PlainDate): Known<Block> | undefined {
  return blocks.findLast(({ values }) => isDuring(values, today));
}

/** What the records say already. */
export function savedAnswers(journal: Journal, profile: Answers, today: PlainDate): StartAnswers {
  const identity = journal.kept.identity.get(IDENTITY_ID)?.values ?? {};
  const block = blockOf(journal, today)?.values;
  return {
    name: identity.name ?? '',
    begins: identity.yearBegan ?? '',
    ends: profile.prelimEnds,
    route: identity.route ?? '',
    specialty: identity.specialty ?? '',
    sentence: identity.sentence ?? '',
    reapplying: identity.reapplying === true,
    type: block?.type ?? '',
    service: block?.name ?? '',
    from: block?.from ?? monthOf(today).from,
    to: block?.to ?? monthOf(today).to,
    shiftStart: block?.shiftStart ?? '',
    shiftEnd: block?.shiftEnd ?? '',
    attendings: '',
    seniors: '',
    peers: '',
    visaNeed: profile.visaNeed,
    shyMode: identity.shyMode === true ? 'small' : identity.shyMode === false ? 'usual' : '',
    peer: identity.trustedPeer == null ? null : { id: identity.trustedPeer },
  };
}

/** The month a day is in, first to last: where a block may be looked for until its days are given. */
function monthOf(day: PlainDate): { readonly from: PlainDate; readonly to: PlainDate } {
  const from = `${day.slice(0, 7)}-01`;
  const next = addDays(from, 31);
  return { from, to: addDays(`${next.slice(0, 7)}-01`, -1) };
}

/** The year as it is taken where nobody says otherwise: July to June, a convention. */
export function usualYear(today: PlainDate): { readonly begins: PlainDate; readonly ends: PlainDate } {
  const first = today.slice(5) >= '07-01' ? yearOf(today) : yearOf(today) - 1;
  return { begins: `${first}-07-01`, ends: `${first + 1}-06-30` };
}
