import type { Entry, Journal } from '../journal/journal.ts';
import { remember } from '../journal/remember.ts';

export type TaskEntry = Extract<Entry, { readonly kind: 'task' }>;

/** The tasks of one record, `meeting/ID`: what is open first, by its due day. */
export function tasksOf(journal: Journal, of: string): readonly TaskEntry[] {
  const found: TaskEntry[] = [];
  for (const entries of journal.entriesOf.values())
    for (const task of tasksAmong(entries)) if (task.values.of === of) found.push(task);
  return found.sort((a, b) => order(a).localeCompare(order(b)));
}

const tasksAmong: (entries: readonly Entry[]) => readonly TaskEntry[] = remember((entries) =>
  entries.filter((entry) => entry.kind === 'task'),
);

function order({ id, values }: TaskEntry): string {
  const done = values.doneOn != null || values.letGoOn != null;
  return `${done ? 1 : 0} ${values.due ?? '9999'} ${id}`;
}
