import * as z from 'zod/mini';
import type { PlainDate } from '../../base/plain-date.ts';
import { NETWORK_KINDS } from '../../network/records/kinds.ts';
import type { Control, EntryForm, FormKind } from './entry-form.ts';
import { formOf } from './entry-forms.ts';
import { numberOf } from './number-of.ts';

/** Somebody chosen, or the name typed so far. */
export type PersonAnswer = { readonly id: string } | { readonly name: string };
/** As a control holds it: numbers are text while they are typed. */
export type FieldValue = string | boolean | number | readonly string[] | null;
export type FieldValues = Readonly<Record<string, FieldValue>>;

/** What was changed in a form and is not saved yet. */
export interface EntryDraft {
  readonly person?: PersonAnswer | undefined;
  /** By field: people besides the one it is about. */
  readonly others?: Readonly<Record<string, PersonAnswer>> | undefined;
  readonly fields: FieldValues;
}

const ANSWER = z.union([z.object({ id: z.string() }), z.object({ name: z.string() })]);
const DRAFT = z.object({
  person: z.optional(ANSWER),
  others: z.optional(z.record(z.string(), ANSWER)),
  fields: z.record(z.string(), z.nullable(z.union([z.string(), z.boolean(), z.number(), z.array(z.string())]))),
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

export function isEmptyDraft({ person, others = {}, fields }: EntryDraft): boolean {
  return person === undefined && Object.keys(others).length === 0 && Object.keys(fields).length === 0;
}

/** What a new entry starts with: its date and its first choices. */
export function startValues(kind: FormKind, today: PlainDate): FieldValues {
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
export function changedFields(kind: FormKind, saved: FieldValues, draft: EntryDraft): FieldValues {
  const schemas: Readonly<Record<string, z.ZodMiniType>> = NETWORK_KINDS[kind];
  const { fields } = formOf(kind);
  const changed: Record<string, FieldValue> = {};
  for (const [name, raw] of Object.entries(draft.fields)) {
    const value = recorded(fields.find((field) => field.name === name)?.control, raw);
    const schema = Object.hasOwn(schemas, name) ? schemas[name] : undefined;
    if (schema === undefined || isSame(value, saved[name] ?? null)) continue;
    if (value === null || schema.safeParse(value).success) changed[name] = value;
  }
  return changed;
}

/** What a record holds for what a control holds. */
function recorded(control: Control | undefined, raw: FieldValue): FieldValue {
  if (Array.isArray(raw)) return raw.length === 0 ? null : raw;
  if (typeof raw !== 'string') return raw;
  const text = raw.trim();
  if (text === '') return null;
  return control?.type === 'number' ? numberOf(text) : text;
}

function isSame(a: FieldValue, b: FieldValue): boolean {
  return a === b || (Array.isArray(a) && JSON.stringify(a) === JSON.stringify(b));
}
