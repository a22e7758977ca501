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
/** Wait for an outcome, or for the writer of a letter, rather than for the user. */
const WAITING: ReadonlySet<OpenStep> = new Set([
  'tell-sponsor',
  'letter-tell-outcome',
  'letter-answer',
  'letter-confirm',
  'letter-upload',
]);

/**
 * Everything open by today, with one person or with all: what is due soon, by its day; what has waited longest; what is
 * due later; what waits for an outcome or for somebody else.
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
  const band = (item: OpenItem): number => {
    if (isWaiting(item, today)) return 3;
    return item.due === null ? 1 : item.due <= soon ? 0 : 2;
  };
  return items.sort((a, b) => band(a) - band(b) || compareItems(a, b));
}

/** Whether there is nothing to do but wait: a letter is looked after again when its day is near. */
export function isWaiting({ step, window }: OpenItem, today: PlainDate): boolean {
  return WAITING.has(step) && (window === null || window.closes > addDays(today, DUE_SOON_DAYS));
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
