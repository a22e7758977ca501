import type { PlainDate } from '../../base/plain-date.ts';
import type { Entry, Journal } from '../journal/journal.ts';
import { remember } from '../journal/remember.ts';
import { daysTogether, type Together, togetherByPerson, workingTogether } from '../journal/working-together.ts';

/**
 * What "two weeks together" means here: ten days worked, two working weeks. A convention: no source sets the number. Days
 * off, vacations and days ahead do not count.
 */
export const DAYS_FOR_A_LETTER = 10;
/** A working week has five days. */
const DAYS_A_WEEK = 5;

type MissingForLetter = 'time' | 'praise';
type Feedback = Extract<Entry, { readonly kind: 'feedback-loop' }>;

export interface LetterEligibility {
  readonly eligible: boolean;
  /** Days worked together up to today, each counted once. */
  readonly daysTogether: number;
  /** The same in full working weeks of five days. */
  readonly weeksTogether: number;
  /** Positive, specific feedback received from them up to today, the latest first. */
  readonly praise: readonly Feedback[];
  /** What the log does not show yet; empty where eligible. */
  readonly missing: readonly MissingForLetter[];
  /** When planned blocks will have brought the ten days; null where they have already, or do not. */
  readonly timeOn: PlainDate | null;
}

/**
 * Whether the log bears asking this person for a letter: at least two weeks together and at least one positive, specific
 * piece of feedback from them. Time is what blocks' teams say, with the user's corrections, and days logged as worked
 * together. `person` is who somebody is now (`meantBy`).
 */
export function letterEligibility(journal: Journal, person: string, today: PlainDate): LetterEligibility {
  return eligibilityFrom(journal, person, workingTogether(journal, person), today);
}

/** The same for those of `people`, everybody where absent, of whom the log holds time together or such feedback. */
export function letterEligibilities(
  journal: Journal,
  today: PlainDate,
  people: Iterable<string> = journal.people.keys(),
): ReadonlyMap<string, LetterEligibility> {
  const together = togetherByPerson(journal);
  const found = new Map<string, LetterEligibility>();
  for (const person of people) {
    const eligibility = eligibilityFrom(journal, person, together.get(person) ?? [], today);
    if (eligibility.daysTogether > 0 || eligibility.praise.length > 0 || eligibility.timeOn !== null)
      found.set(person, eligibility);
  }
  return found;
}

const NONE: readonly Entry[] = [];

function eligibilityFrom(
  journal: Journal,
  person: string,
  together: readonly Together[],
  today: PlainDate,
): LetterEligibility {
  const entries = journal.entriesOf.get(person) ?? NONE;
  const days = new Set<PlainDate>();
  for (const day of workedOn(entries)) if (day <= today) days.add(day);
  for (const stretch of together) for (const day of daysTogether(journal, stretch, today)) days.add(day);
  const praise = praiseAmong(entries).filter((entry) => isReceived(entry, today));
  const missing: MissingForLetter[] = [];
  if (days.size < DAYS_FOR_A_LETTER) missing.push('time');
  if (praise.length === 0) missing.push('praise');
  return {
    eligible: missing.length === 0,
    daysTogether: days.size,
    weeksTogether: Math.floor(days.size / DAYS_A_WEEK),
    praise,
    missing,
    timeOn: timeOn(journal, days.size, together, today),
  };
}

const workedOn: (entries: readonly Entry[]) => readonly PlainDate[] = remember((entries) =>
  entries.flatMap(({ kind, values }) =>
    kind === 'moment' && values.kind === 'worked-together' ? (values.on ?? []) : [],
  ),
);

const praiseAmong: (entries: readonly Entry[]) => readonly Feedback[] = remember((entries) =>
  entries.filter((entry) => entry.kind === 'feedback-loop').filter(isPositiveAndSpecific),
);

function isReceived({ values: { receivedOn, askedOn } }: Feedback, today: PlainDate): boolean {
  return (receivedOn ?? askedOn ?? today) <= today;
}

/** Positive, by its tone or by praise in their words; specific, as the user said. */
export function isPositiveAndSpecific({ values: { tone, praise, specific } }: Feedback): boolean {
  return specific === true && (tone === 'positive' || (praise ?? '').trim() !== '');
}

function timeOn(
  journal: Journal,
  daysSoFar: number,
  together: readonly Together[],
  today: PlainDate,
): PlainDate | null {
  if (daysSoFar >= DAYS_FOR_A_LETTER) return null;
  const ahead = new Set<PlainDate>();
  for (const stretch of together) {
    if (stretch.to <= today) continue;
    for (const day of daysTogether(journal, stretch, stretch.to)) {
      if (day <= today) break;
      ahead.add(day);
    }
  }
  return [...ahead].sort()[DAYS_FOR_A_LETTER - daysSoFar - 1] ?? null;
}
