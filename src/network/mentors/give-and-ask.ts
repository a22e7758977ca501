import { addDays, type PlainDate } from '../../base/plain-date.ts';
import type { Entry, Journal, Known } from '../journal/journal.ts';
import { remember } from '../journal/remember.ts';
import type { Person } from '../records/person.ts';
import { RECENT_DAYS } from './mentor-map.ts';

/** Help and favours in both directions. Counts stand side by side; no ratio is right or wrong. */
export interface GiveAndAsk {
  /** Help the user gave and did. */
  readonly given: number;
  /** Help the user promised and still owes. */
  readonly promised: number;
  /** Help asked for, favours and letters asked for. */
  readonly asked: number;
}

/** Since the log begins, and of the last `RECENT_DAYS`; what is only promised has no day and stands in both. */
export function giveAndAsk(
  journal: Journal,
  today: PlainDate,
): { readonly all: GiveAndAsk; readonly recent: GiveAndAsk } {
  const [all, recent] = [
    { given: 0, promised: 0, asked: 0 },
    { given: 0, promised: 0, asked: 0 },
  ];
  const since = addDays(today, -RECENT_DAYS);
  for (const entries of journal.entriesOf.values()) {
    for (const { side, on } of sidesAmong(entries)) {
      if ((on ?? '') > today) continue;
      all[side] += 1;
      if (side === 'promised' || (on ?? '') >= since) recent[side] += 1;
    }
  }
  return { all, recent };
}

export interface GiveAndAskOf extends GiveAndAsk {
  readonly person: Known<Person>;
  /** The last day of any of it; null where none is known. */
  readonly last: PlainDate | null;
}

/** The same for everybody with whom there is any, so far: the latest first. */
export function giveAndAskByPerson(journal: Journal, today: PlainDate): readonly GiveAndAskOf[] {
  const found: GiveAndAskOf[] = [];
  for (const [id, entries] of journal.entriesOf) {
    const person = journal.people.get(id);
    const sides = sidesAmong(entries).filter(({ on }) => (on ?? '') <= today);
    if (person === undefined || sides.length === 0) continue;
    const count = { given: 0, promised: 0, asked: 0 };
    for (const { side } of sides) count[side] += 1;
    const days = sides.flatMap(({ on }) => on ?? []).sort();
    found.push({ person, ...count, last: days.at(-1) ?? null });
  }
  return found.sort((a, b) => compare(b.last ?? '', a.last ?? '') || compare(a.person.id, b.person.id));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

interface Side {
  readonly side: keyof GiveAndAsk;
  readonly on: PlainDate | null | undefined;
}

const sidesAmong: (entries: readonly Entry[]) => readonly Side[] = remember((entries) =>
  entries.flatMap((entry) => sideOf(entry) ?? []),
);

function sideOf({ kind, values }: Entry): Side | null {
  if (kind === 'ask' || kind === 'letter') return values.askedOn == null ? null : { side: 'asked', on: values.askedOn };
  if (kind !== 'help') return null;
  if (values.direction === 'asked') return { side: 'asked', on: values.on ?? values.doneOn };
  if (values.doneOn != null) return { side: 'given', on: values.doneOn };
  return values.letGoOn == null ? { side: 'promised', on: values.on } : null;
}
