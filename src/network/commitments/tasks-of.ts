import type { PersistentMap } from '../../base/persistent-map.ts';
import type { PlainDate } from '../../base/plain-date.ts';
import type { Entry, Journal, Known } from '../journal/journal.ts';
import { remember } from '../journal/remember.ts';
import type { Task } from '../records/commitment.ts';

/** What a task belongs to (`commitment/7f3a`) → its tasks, by their day. */
const byOwner = remember((entries: PersistentMap<Entry>): ReadonlyMap<string, readonly Known<Task>[]> => {
  const owners = new Map<string, Known<Task>[]>();
  for (const entry of entries.values()) {
    if (entry.kind !== 'task') continue;
    const owner = entry.values.of ?? '';
    const own = owners.get(owner) ?? [];
    own.push({ id: entry.id, values: entry.values });
    owners.set(owner, own);
  }
  for (const own of owners.values()) own.sort(byDue);
  return owners;
});

/** The tasks of one record, named as `kind/id`: by the day they are due, without a day last. */
export function tasksOf(journal: Pick<Journal, 'entries'>, owner: string): readonly Known<Task>[] {
  return byOwner(journal.entries).get(owner) ?? [];
}

/** Neither done nor let go. */
export function isOpenTask({ doneOn, letGoOn }: Task): boolean {
  return doneOn == null && letGoOn == null;
}

export function isOverdue(task: Task, today: PlainDate): boolean {
  return isOpenTask(task) && task.due != null && task.due < today;
}

/** By day, without a day last; of one day in the order they were written down. */
export function byDue(a: Known<Task>, b: Known<Task>): number {
  const [dueA, dueB] = [a.values.due ?? '9999', b.values.due ?? '9999'];
  if (dueA !== dueB) return dueA < dueB ? -1 : 1;
  const logged = (a.values.loggedAt ?? 0) - (b.values.loggedAt ?? 0);
  if (logged !== 0) return logged;
  return a.id < b.id ? -1 : Number(a.id > b.id);
}
