import type { PlainDate } from '../../base/plain-date.ts';
import { NETWORK_KINDS } from '../../network/records/kinds.ts';
import type { Change } from '../../workspace/change.ts';
import { changedFields, type EntryDraft, type FieldValues } from './entry-draft.ts';
import type { FormKind } from './entry-form.ts';
import { formOf } from './entry-forms.ts';
import type { SettledPerson } from './settle-person.ts';

interface Asked {
  readonly kind: FormKind;
  readonly id: string;
  /** What is saved; null for a new entry. */
  readonly saved: FieldValues | null;
  /** What a new entry starts with. */
  readonly starts: FieldValues;
  readonly draft: EntryDraft;
  /** Whom it was about so far, as they are known now. */
  readonly about: string | null;
  readonly who: SettledPerson;
  /** By field: people besides the one it is about. */
  readonly others?: Readonly<Record<string, SettledPerson>>;
  readonly today: PlainDate;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** The changes of saving a form; none where nothing was changed. */
export function planEntry(asked: Asked): readonly Change[] {
  const { kind, id, saved, starts, draft, about, who, others = {}, today, now } = asked;
  const isNew = saved === null;
  const given = isNew ? { fields: { ...starts, ...draft.fields } } : draft;
  const fields: Record<string, FieldValues[string]> = { ...changedFields(kind, saved ?? {}, given) };
  const form = formOf(kind);
  if (form.person !== undefined && who.id !== (isNew ? null : about)) fields.person = who.id;
  for (const [name, other] of Object.entries(others)) if (other.id !== (saved?.[name] ?? null)) fields[name] = other.id;
  if (isNew) {
    if (Object.hasOwn(NETWORK_KINDS[kind], 'loggedAt')) fields.loggedAt = now;
    const { days, datedBy } = form;
    if (datedBy !== undefined && !days.some((day) => fields[day])) fields[datedBy] = today;
  }
  if (Object.keys(fields).length === 0) return [];
  const people = [who, ...Object.values(others)].flatMap(({ changes }) => changes);
  return [...people, { kind, id, fields } as Change];
}
