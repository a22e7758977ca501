import type { PlainDate } from '../../base/plain-date.ts';
import type { Advice, FeedbackLoop, Help, LearningLoop } from '../records/loops.ts';
import type { Person } from '../records/person.ts';
import { compareEntries, personOf } from './entry.ts';
import type { Entry, Journal, Known } from './journal.ts';
import { meantBy } from './meant-by.ts';
import { remember } from './remember.ts';

/** What brings an open entry forward. */
export type OpenStep =
  | 'read'
  | 'report'
  | 'ask-again'
  | 'change'
  | 'act'
  | 'tell-change'
  | 'tell-outcome'
  | 'help'
  | 'remind';

export interface OpenItem {
  readonly entry: Entry;
  /** The id of the person it is with; empty where nobody is named. */
  readonly person: string;
  /** The day of its last step; null where no day is known. */
  readonly since: PlainDate | null;
  /** When it is due: only help may say so. */
  readonly due: PlainDate | null;
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

/** Everything open by today, with one person or with all: what is due first, by its day, then what has waited longest. */
export function openItems(journal: Journal, today: PlainDate, person?: string): readonly OpenItem[] {
  const groups = person === undefined ? journal.entriesOf.values() : [journal.entriesOf.get(person) ?? []];
  const items: OpenItem[] = [];
  for (const entries of groups) {
    for (const entry of openAmong(entries)) {
      const item = openItem(journal, entry);
      if (item !== null && (item.since === null || item.since <= today)) items.push(item);
    }
  }
  return items.sort(compareItems);
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
    due: entry.kind === 'help' ? (entry.values.due ?? null) : null,
    step: open.step,
    sentence: SENTENCES[open.step](nameOf(journal.people.get(person))),
  };
}

const SENTENCES: Readonly<Record<OpenStep, (name: string) => string>> = {
  read: () => 'Read up on it',
  report: (name) => `Bring it back to ${name}`,
  'ask-again': (name) => `Ask ${name} again in passing`,
  change: () => 'Choose one thing to change',
  act: () => 'Act on it',
  'tell-change': (name) => `Tell ${name} what you changed`,
  'tell-outcome': (name) => `Tell ${name} how it went`,
  help: (name) => `Do what you promised ${name}`,
  remind: (name) => `See whether ${name} could help`,
};

function nameOf(person: Known<Person> | undefined): string {
  const name = person?.values.name?.trim() ?? '';
  return name === '' ? 'them' : name;
}

interface Open {
  readonly step: OpenStep;
  readonly since: PlainDate | null | undefined;
}

function openStep(entry: Entry): Open | null {
  switch (entry.kind) {
    case 'learning-loop':
      return learningStep(entry.values);
    case 'feedback-loop':
      return feedbackStep(entry.values);
    case 'advice':
      return adviceStep(entry.values);
    case 'help':
      return helpStep(entry.values);
    default:
      return null;
  }
}

function learningStep({ heardOn, readOn, learned, reportedOn, letGoOn }: LearningLoop): Open | null {
  if (reportedOn != null || letGoOn != null) return null;
  return readOn == null && isBlank(learned)
    ? { step: 'read', since: heardOn }
    : { step: 'report', since: readOn ?? heardOn };
}

function feedbackStep(values: FeedbackLoop): Open | null {
  const { askedOn, received, receivedOn, praise, tone, change, changedOn, toldOn, letGoOn } = values;
  if (toldOn != null || letGoOn != null) return null;
  if (changedOn != null || !isBlank(change)) return { step: 'tell-change', since: changedOn ?? receivedOn ?? askedOn };
  if (isUnaskedPraise(values)) return null;
  const isReceived = receivedOn != null || !isBlank(received) || !isBlank(praise) || tone != null;
  return isReceived ? { step: 'change', since: receivedOn ?? askedOn } : { step: 'ask-again', since: askedOn };
}

/** Kind words that nobody asked for: nothing in them wants changing. */
function isUnaskedPraise({ askedOn, question, received, praise, tone }: FeedbackLoop): boolean {
  if (askedOn != null || !isBlank(question)) return false;
  return tone == null ? !isBlank(praise) && isBlank(received) : tone === 'positive';
}

function adviceStep({ receivedOn, actedOn, toldOn, letGoOn }: Advice): Open | null {
  if (toldOn != null || letGoOn != null) return null;
  return actedOn == null ? { step: 'act', since: receivedOn } : { step: 'tell-outcome', since: actedOn };
}

function helpStep({ direction, on, doneOn, letGoOn }: Help): Open | null {
  if (doneOn != null || letGoOn != null) return null;
  return { step: direction === 'asked' ? 'remind' : 'help', since: on };
}

function isBlank(text: string | null | undefined): boolean {
  return text == null || text.trim() === '';
}
