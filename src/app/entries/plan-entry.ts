import type { PlainDate } from '../../base/plain-date.ts';
import type { EntryKind } from '../../network/records/kinds.ts';
import type { Change } from '../../workspace/change.ts';
import { changedFields, type EntryDraft, type FieldValues } from './entry-draft.ts';
import { formOf } from './entry-forms.ts';
import type { SettledPerson } from './settle-person.ts';

interface Asked {
  readonly kind: EntryKind;
  readonly id: string;
  /** What is saved; null for a new entry. */
  readonly saved: FieldValues | null;
  /** What a new entry starts with. */
  readonly starts: FieldValues;
  readonly draft: EntryDraft;
  /** Whom it was about so far, as they are known now. */
  readonly about: string | null;
  readonly who: SettledPerson;
  readonly today: PlainDate;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** The changes of saving a form; none where nothing was changed. */
export function planEntry({ kind, id, saved, starts, draft, about, who, today, now }: Asked): readonly Change[] {
  const isNew = saved === null;
  const given = isNew ? { fields: { ...starts, ...draft.fields } } : draft;
  const fields: Record<string, FieldValues[string] | number> = { ...changedFields(kind, saved ?? {}, given) };
  if (who.id !== (isNew ? null : about)) fields.person = who.id;
  if (isNew) {
    fields.loggedAt = now;
    // Without any day it would stand at the end of every list.
    const { days } = formOf(kind);
    const [first] = days;
    if (first !== undefined && !days.some((day) => fields[day])) fields[first] = today;
  }
  if (Object.keys(fields).length === 0) return [];
  return [...who.changes, { kind, id, fields } as Change];
}
