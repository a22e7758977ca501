import type { RecordChange } from '../records/change.ts';
import { ENTRY_KINDS, type EntryKind } from '../records/kinds.ts';
import { compareEntries, entryKey, personOf } from './entry.ts';
import type { Entry, Journal } from './journal.ts';
import { movedPeople } from './update-people.ts';

const KINDS: ReadonlySet<string> = new Set(ENTRY_KINDS);

/** What leaves and what joins one person's group. */
interface Turnover {
  readonly leaving: Set<Entry>;
  readonly joining: Set<Entry>;
}

/** The entries after these changes, each under the person it now belongs to. */
export function updateEntries(
  journal: Journal,
  mergedInto: ReadonlyMap<string, string>,
  changes: readonly RecordChange[],
): Pick<Journal, 'entries' | 'entriesOf'> {
  const turnovers = new Map<string, Turnover>();
  const turnover = (person: string): Turnover => {
    const own = turnovers.get(person) ?? { leaving: new Set(), joining: new Set() };
    turnovers.set(person, own);
    return own;
  };
  const formerly = (entry: Entry): string => journal.mergedInto.get(personOf(entry)) ?? personOf(entry);
  const now = (entry: Entry): string => mergedInto.get(personOf(entry)) ?? personOf(entry);

  const moved = new Set(movedPeople(journal.mergedInto, mergedInto));
  for (const group of new Set([...moved].map((id) => journal.mergedInto.get(id) ?? id))) {
    for (const entry of journal.entriesOf.get(group) ?? []) {
      if (!moved.has(personOf(entry))) continue;
      turnover(group).leaving.add(entry);
      turnover(now(entry)).joining.add(entry);
    }
  }
  const changed = new Map<string, Entry | null>();
  for (const change of changes) if (isEntryChange(change)) changed.set(entryKey(change), entryOf(change));
  const gone: string[] = [];
  const standing: (readonly [string, Entry])[] = [];
  for (const [key, entry] of changed) {
    const before = journal.entries.get(key);
    if (before !== undefined) {
      turnover(formerly(before)).leaving.add(before);
      turnover(now(before)).joining.delete(before);
    }
    if (entry === null) gone.push(key);
    else {
      turnover(now(entry)).joining.add(entry);
      standing.push([key, entry]);
    }
  }

  const groups = [...turnovers].map(([person, { leaving, joining }]) => {
    const staying = (journal.entriesOf.get(person) ?? []).filter((entry) => !leaving.has(entry));
    return [person, merged(staying, [...joining].sort(compareEntries))] as const;
  });
  return {
    entries: journal.entries.without(gone).with(standing),
    entriesOf: journal.entriesOf
      .without(groups.flatMap(([person, entries]) => (entries.length === 0 ? [person] : [])))
      .with(groups.filter(([, entries]) => entries.length > 0)),
  };
}

function isEntryChange(change: RecordChange): change is RecordChange<EntryKind> {
  return KINDS.has(change.kind);
}

function entryOf({ kind, id, after }: RecordChange<EntryKind>): Entry | null {
  // Kind and values come from one change; TypeScript cannot tell that they belong together.
  return after === undefined ? null : ({ kind, id, values: after } as Entry);
}

/** Two sorted lists as one. */
function merged(staying: readonly Entry[], joining: readonly Entry[]): readonly Entry[] {
  if (joining.length === 0) return staying;
  const entries: Entry[] = [];
  let at = 0;
  for (const entry of staying) {
    for (let next = joining[at]; next !== undefined && compareEntries(next, entry) < 0; next = joining[at]) {
      entries.push(next);
      at += 1;
    }
    entries.push(entry);
  }
  return [...entries, ...joining.slice(at)];
}
