import type { Journal } from '../../network/journal/journal.ts';
import { meantBy } from '../../network/journal/meant-by.ts';
import { nameOf } from '../people/role-words.ts';
import type { FieldValues } from './entry-draft.ts';
import { FORM_KINDS, type FormKind } from './entry-form.ts';
import { formOf } from './entry-forms.ts';

export interface FormRecord {
  readonly kind: FormKind;
  readonly id: string;
  readonly values: FieldValues;
}

export function formKind(text: string | undefined): FormKind | undefined {
  return FORM_KINDS.find((kind) => kind === text);
}

/** The record of a kind with a form. */
export function recordOf(journal: Journal, kind: FormKind, id: string): FormRecord | undefined {
  const kept = isKept(kind) ? journal.kept[kind].get(id) : undefined;
  const values = kept?.values ?? journal.entries.get(`${kind}/${id}`)?.values;
  return values === undefined ? undefined : { kind, id, values: values as FieldValues };
}

const KEPT = ['event', 'interview', 'commitment', 'scholarly-work', 'lead'] as const;

function isKept(kind: FormKind): kind is (typeof KEPT)[number] {
  return KEPT.some((one) => one === kind);
}

/** What `kind/id` is called; null where there is no such record. */
export function recordTitle(journal: Journal, reference: string): string | null {
  const cut = reference.indexOf('/');
  const kind = formKind(reference.slice(0, Math.max(cut, 0)));
  if (kind === undefined) return null;
  const record = recordOf(journal, kind, reference.slice(cut + 1));
  return record === undefined ? null : titleOf(journal, record);
}

/** What a record is called: its own name, or what it is and with whom. */
export function titleOf(journal: Journal, { kind, values }: FormRecord): string {
  for (const name of ['title', 'name', 'institution']) {
    const own = values[name];
    if (typeof own === 'string' && own.trim() !== '') return own.trim();
  }
  const { title } = formOf(kind);
  const who = typeof values.person === 'string' ? journal.people.get(meantBy(journal, values.person)) : undefined;
  return who === undefined ? title : `${title}: ${nameOf(who.values)}`;
}

export function isBlockId(journal: Journal, id: string): boolean {
  return journal.blocks.some((block) => block.id === id);
}
