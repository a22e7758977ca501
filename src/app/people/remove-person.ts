import type { Journal } from '../../network/journal/journal.ts';
import { meantBy, sameAs } from '../../network/journal/meant-by.ts';
import type { Change } from '../../workspace/change.ts';

/** Everything that belongs to a person: those merged into them, their entries, their places on teams. Undo brings all of it back. */
export function removePerson(
  journal: Journal,
  id: string,
): { readonly changes: readonly Change[]; readonly entries: number } {
  const entries = journal.entriesOf.get(id) ?? [];
  return {
    entries: entries.length,
    changes: [
      ...sameAs(journal, id).map((same): Change => ({ kind: 'person', id: same, removed: true })),
      ...entries.map(({ kind, id: entry }): Change => ({ kind, id: entry, removed: true })),
      ...journal.teams
        .filter(({ values }) => meantBy(journal, values.person ?? '') === id)
        .map(({ id: team }): Change => ({ kind: 'block-team', id: team, removed: true })),
    ],
  };
}
