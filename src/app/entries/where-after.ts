import type { FormKind } from './entry-form.ts';
import { entryHref, hasPage, listHref } from './entry-href.ts';

interface Around {
  /** Where the address asked to go. */
  readonly back: string | null;
  readonly person: string | null;
  readonly removed: boolean;
}

/** Where one goes after a record was saved or deleted. */
export function whereAfter(record: { readonly kind: FormKind; readonly id: string }, around: Around): string {
  const { back, person, removed } = around;
  // Not back to the page of what was just deleted.
  const away = removed && back?.split(/[/?#]/).includes(record.id);
  if (back !== null && !away) return back;
  if (!removed && hasPage(record.kind)) return entryHref(record);
  return listHref(record.kind) ?? (person === null ? '/loops' : `/people/${person}`);
}
