import { addDays, type PlainDate } from '../../base/plain-date.ts';
import type { Entry, Journal, Known } from '../journal/journal.ts';
import { meantBy } from '../journal/meant-by.ts';
import { remember } from '../journal/remember.ts';
import type { Ask } from '../records/mentorship.ts';

/** How long an ask waits before the one nudge, and the nudge before it rests; a convention of this project. */
export const NUDGE_AFTER_DAYS = 7;

export type AskStep =
  /** Too early to write again; from `on` one nudge is fine. */
  | { readonly step: 'wait'; readonly on: PlainDate }
  | { readonly step: 'nudge'; readonly on: PlainDate }
  /** Nudged, and still time for an answer; from `on` let it rest. */
  | { readonly step: 'await'; readonly on: PlainDate }
  | { readonly step: 'rest'; readonly on: PlainDate };

/** What an ask without an answer waits for; null for one answered, let go, or not asked yet. */
export function askStep({ askedOn, nudgedOn, answer, answeredOn, letGoOn }: Ask, today: PlainDate): AskStep | null {
  if (answer != null || answeredOn != null || letGoOn != null) return null;
  if (nudgedOn != null) {
    const on = addDays(nudgedOn, NUDGE_AFTER_DAYS);
    return { step: on <= today ? 'rest' : 'await', on };
  }
  if (askedOn == null) return null;
  const on = addDays(askedOn, NUDGE_AFTER_DAYS);
  return { step: on <= today ? 'nudge' : 'wait', on };
}

export interface AskUnderWay {
  readonly ask: Known<Ask>;
  /** Who was asked; empty where nobody is named. */
  readonly person: string;
  readonly next: AskStep;
}

/** Asks that wait for an answer, what was asked longest ago first. */
export function asksUnderWay(journal: Journal, today: PlainDate): readonly AskUnderWay[] {
  const found: AskUnderWay[] = [];
  for (const entries of journal.entriesOf.values()) {
    for (const entry of asksAmong(entries)) {
      const next = askStep(entry.values, today);
      if (next !== null) found.push({ ask: entry, person: meantBy(journal, entry.values.person ?? ''), next });
    }
  }
  return found.sort((a, b) => {
    const [dayA, dayB] = [a.ask.values.askedOn ?? '', b.ask.values.askedOn ?? ''];
    return dayA === dayB ? (a.ask.id < b.ask.id ? -1 : 1) : dayA < dayB ? -1 : 1;
  });
}

export type AskEntry = Extract<Entry, { readonly kind: 'ask' }>;

export const asksAmong: (entries: readonly Entry[]) => readonly AskEntry[] = remember((entries) =>
  entries.filter((entry) => entry.kind === 'ask'),
);
