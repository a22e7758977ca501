import type { Journal } from '../journal/journal.ts';
import { emptyJournal, updateJournal } from '../journal/update.ts';
import type { RecordChange } from '../records/change.ts';
import type { NetworkKind, NetworkValues } from '../records/kinds.ts';
import type { Deed } from '../rules/rule.ts';

/** The records of a life and the journal that follows them, change by change, as the app's do. */
export interface Log {
  readonly journal: () => Journal;
  /** Sets fields of a record; gives its id. */
  readonly set: <K extends NetworkKind>(kind: K, fields: NetworkValues<K>, id?: string) => string;
  readonly valuesOf: <K extends NetworkKind>(kind: K, id: string) => NetworkValues<K>;
  readonly act: (deeds: readonly Deed[]) => void;
}

export function emptyLog(): Log {
  let journal = emptyJournal;
  let count = 0;
  // A journal is the same in whatever portions its changes come: it follows when somebody looks.
  let changes: RecordChange[] = [];
  const records = new Map<string, object>();
  const change = ({ kind, id, fields }: Deed): RecordChange => {
    count += 1;
    const known = id ?? `n${count}`;
    const key = `${kind}/${known}`;
    const before = records.get(key);
    const after = { ...before, ...fields };
    records.set(key, after);
    return { kind, id: known, before, after } as RecordChange;
  };
  return {
    journal() {
      journal = updateJournal(journal, changes);
      changes = [];
      return journal;
    },
    set(kind, fields, id) {
      const made = change({ kind, id: id ?? null, fields } as unknown as Deed);
      changes.push(made);
      return made.id;
    },
    valuesOf: (kind, id) => (records.get(`${kind}/${id}`) ?? {}) as NetworkValues<typeof kind>,
    act(deeds) {
      changes.push(...deeds.map(change));
    },
  };
}
