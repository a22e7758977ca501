import { addDays, isPlainDate, type PlainDate } from '../../base/plain-date.ts';
import { type FollowUpWindow, followUpWindow } from '../events/follow-up.ts';
import { letterDue } from '../letters/deadlines.ts';
import type { Person } from '../records/person.ts';
import { compareEntries, personOf } from './entry.ts';
import type { Entry, Journal, Known } from './journal.ts';
import { meantBy } from './meant-by.ts';
import { type OpenStep, openStep } from './open-step.ts';
import { remember } from './remember.ts';
import { STEP_SENTENCES } from './step-sentences.ts';

export interface OpenItem {
  readonly entry: Entry;
  /** The id of the person it is with; empty where nobody is named. */
  readonly person: string;
  /** The day of its last step, or from which the next may be taken; null where no day is known. */
  readonly since: PlainDate | null;
  /** When it is due: only help and tasks may say so. */
  readonly due: PlainDate | null;
  /** When it is usually done, by convention and not because anybody waits; null where there is no such convention. */
  readonly window: FollowUpWindow | null;
  readonly step: OpenStep;
  /** The step in plain words: `Bring it back to Dr. Lopez`. */
  readonly sentence: string;
}

/** Whether something of it is still to be done. Moments and evaluations are never open. */
export function isOpen(entry: Entry): boolean {
  return openStep(entry) !== null;
}

/** Those of one list of entries that are open. */
const openAmong: (entries: readonly Entry[]) => readonly Entry[] = remember((entries) => entries.filter(isOpen));

/** Tasks are noted months ahead: what is due only after these days does not push aside what waits today. */
export const DUE_SOON_DAYS = 14;
/** Can be taken only when the user hears how it ended. */
const WHEN_KNOWN: ReadonlySet<OpenStep> = new Set(['tell-sponsor', 'letter-tell-outcome']);

/**
 * Everything open by today, with one person or with all: what is due soon, by its day; what has waited longest; what is
 * due later; what waits for an outcome.
 */
export function openItems(journal: Journal, today: PlainDate, person?: string): readonly OpenItem[] {
  const groups = person === undefined ? journal.entriesOf.values() : [journal.entriesOf.get(person) ?? []];
  const items: OpenItem[] = [];
  for (const entries of groups) {
    for (const entry of openAmong(entries)) {
      const item = openItem(journal, entry);
      if (item !== null && (item.since === null || item.since <= today)) items.push(item);
    }
  }
  const soon = addDays(today, DUE_SOON_DAYS);
  const band = ({ step, due }: OpenItem): number => (isWhenKnown(step) ? 3 : due === null ? 1 : due <= soon ? 0 : 2);
  return items.sort((a, b) => band(a) - band(b) || compareItems(a, b));
}

/** Whether the step waits for an outcome rather than for the user. */
export function isWhenKnown(step: OpenStep): boolean {
  return WHEN_KNOWN.has(step);
}

function compareItems(a: OpenItem, b: OpenItem): number {
  const [dueA, dueB] = [a.due ?? '9999', b.due ?? '9999'];
  if (dueA !== dueB) return dueA < dueB ? -1 : 1;
  const [sinceA, sinceB] = [a.since ?? '9999', b.since ?? '9999'];
  if (sinceA !== sinceB) return sinceA < sinceB ? -1 : 1;
  return -compareEntries(a.entry, b.entry);
}

function openItem(journal: Journal, entry: Entry): OpenItem | null {
  const open = openStep(entry);
  if (open === null) return null;
  const person = meantBy(journal, personOf(entry));
  return {
    entry,
    person,
    since: open.since ?? null,
    due: entry.kind === 'help' || entry.kind === 'task' ? (entry.values.due ?? null) : null,
    window: windowOf(journal, entry),
    step: open.step,
    sentence: STEP_SENTENCES[open.step](nameOf(journal.people.get(person))),
  };
}

function windowOf(journal: Journal, { kind, values }: Entry): FollowUpWindow | null {
  if (kind === 'letter') {
    const closes = letterDue(values);
    return closes === null || !isPlainDate(closes) ? null : { opens: values.askedOn ?? closes, closes };
  }
  if (kind !== 'event-contact' || values.metOn == null) return null;
  const event = journal.kept.event.get(values.event ?? '')?.values;
  return followUpWindow(values.metOn, event?.followUpAfterDays ?? undefined);
}

function nameOf(person: Known<Person> | undefined): string {
  const name = person?.values.name?.trim() ?? '';
  return name === '' ? 'them' : name;
}
