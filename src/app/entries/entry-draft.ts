import * as z from 'zod/mini';
import type { PlainDate } from '../../base/plain-date.ts';
import { type EntryKind, NETWORK_KINDS } from '../../network/records/kinds.ts';
import { type EntryForm, formOf } from './entry-forms.ts';

/** Somebody chosen, or the name typed so far. */
export type PersonAnswer = { readonly id: string } | { readonly name: string };
type FieldValue = string | boolean | null;
export type FieldValues = Readonly<Record<string, FieldValue>>;

/** What was changed in a form and is not saved yet. */
export interface EntryDraft {
  readonly person?: PersonAnswer | undefined;
  readonly fields: FieldValues;
}

const DRAFT = z.object({
  person: z.optional(z.union([z.object({ id: z.string() }), z.object({ name: z.string() })])),
  fields: z.record(z.string(), z.nullable(z.union([z.string(), z.boolean()]))),
});

export const NO_DRAFT: EntryDraft = { fields: {} };

/** Reads a kept draft; one that cannot be read is none. Never throws. */
export function readDraft(text: string): EntryDraft {
  try {
    const read = z.safeParse(DRAFT, JSON.parse(text));
    return read.success ? read.data : NO_DRAFT;
  } catch {
    return NO_DRAFT;
  }
}

export function isEmptyDraft({ person, fields }: EntryDraft): boolean {
  return person === undefined && Object.keys(fields).length === 0;
}

/** What a new entry starts with: its date and its first choices. */
export function startValues(kind: EntryKind, today: PlainDate): FieldValues {
  const { startsOn, starts = {} } = formOf(kind);
  return { ...starts, ...(startsOn === undefined ? {} : { [startsOn]: today }) };
}

/** The draft with one field answered. A text that is begun dates itself, unless its date was given or taken away. */
export function answered(
  form: EntryForm,
  draft: EntryDraft,
  saved: FieldValues,
  name: string,
  value: FieldValue,
  today: PlainDate,
): EntryDraft {
  const control = form.fields.find((field) => field.name === name)?.control;
  const day = control?.type === 'note' ? control.day : undefined;
  const begun = typeof value === 'string' && value.trim() !== '';
  const dates = day !== undefined && begun && draft.fields[day] === undefined && !saved[day];
  return { ...draft, fields: { ...draft.fields, ...(dates ? { [day]: today } : {}), [name]: value } };
}

/**
 * The fields to write: those of the draft that differ from what is saved, texts trimmed, empty ones cleared.
 * A value its kind does not allow (a draft of another version) is left out.
 */
export function changedFields(kind: EntryKind, saved: FieldValues, draft: EntryDraft): FieldValues {
  const schemas: Readonly<Record<string, z.ZodMiniType>> = NETWORK_KINDS[kind];
  const changed: Record<string, FieldValue> = {};
  for (const [name, raw] of Object.entries(draft.fields)) {
    const text = typeof raw === 'string' ? raw.trim() : raw;
    const value = text === '' ? null : text;
    const schema = Object.hasOwn(schemas, name) ? schemas[name] : undefined;
    if (schema === undefined || value === (saved[name] ?? null)) continue;
    if (value === null || schema.safeParse(value).success) changed[name] = value;
  }
  return changed;
}
