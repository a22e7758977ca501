import type { Journal } from '../../network/journal/journal.ts';
import type { Change } from '../../workspace/change.ts';
import type { FormKind } from './entry-form.ts';

export interface Removal {
  readonly changes: readonly Change[];
  /** How many things to do go along. */
  readonly tasks: number;
}

/** Kinds whose tasks mean nothing without them. */
const OWNERS: ReadonlySet<FormKind> = new Set<FormKind>(['commitment', 'scholarly-work', 'lead']);

/**
 * A record and what is nothing without it: the packet of a letter, what was to hand in for a commitment. What stands for
 * itself stays and names it no more. Undo brings all of it back.
 */
export function removeRecord(
  journal: Journal,
  { kind, id }: { readonly kind: FormKind; readonly id: string },
): Removal {
  const own = `${kind}/${id}`;
  const tasks = [...journal.entries.values()].flatMap((entry) =>
    entry.kind === 'task' && entry.values.of === own ? [entry.id] : [],
  );
  const goAlong = OWNERS.has(kind);
  const changes: Change[] = [{ kind, id, removed: true } as Change];
  for (const task of tasks)
    changes.push(
      goAlong ? { kind: 'task', id: task, removed: true } : { kind: 'task', id: task, fields: { of: null } },
    );
  if (kind === 'letter')
    for (const packet of journal.kept['letter-packet'].values())
      if ((packet.values.letter ?? packet.id) === id)
        changes.push({ kind: 'letter-packet', id: packet.id, removed: true });
  if (kind === 'commitment')
    for (const work of journal.kept['scholarly-work'].values())
      if (work.values.commitment === id)
        changes.push({ kind: 'scholarly-work', id: work.id, fields: { commitment: null } });
  if (kind === 'event')
    for (const entry of journal.entries.values())
      if (entry.kind === 'event-contact' && entry.values.event === id)
        changes.push({ kind: 'event-contact', id: entry.id, fields: { event: null } });
  return { changes, tasks: goAlong ? tasks.length : 0 };
}
