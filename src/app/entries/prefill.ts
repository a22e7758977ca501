import { isPlainDate, type PlainDate } from '../../base/plain-date.ts';
import type { Journal } from '../../network/journal/journal.ts';
import { answered, type FieldValue, type FieldValues } from './entry-draft.ts';
import type { Control, EntryForm } from './entry-form.ts';
import { isBlockId, recordTitle } from './record-title.ts';

/**
 * What the address asks a new entry to begin with: any field by its name, and `of=KIND/ID` for what it belongs to. What a
 * field cannot hold, and what points to nothing, is passed over.
 */
export function prefilled(
  form: EntryForm,
  asked: URLSearchParams,
  starts: FieldValues,
  journal: Journal,
  today: PlainDate,
): FieldValues {
  let draft = { fields: starts };
  for (const { name, control } of form.fields) {
    const text = asked.get(name) ?? belonging(control, asked.get('of'));
    const value = text === null ? undefined : read(control, text, journal);
    if (value !== undefined) draft = { fields: answered(form, draft, {}, name, value, today).fields };
  }
  return draft.fields;
}

/** `of=commitment/7f3a` for a field that refers to a commitment. */
function belonging(control: Control, of: string | null): string | null {
  if (of === null || control.type !== 'record' || !of.startsWith(`${control.of}/`)) return null;
  return of.slice(control.of.length + 1);
}

function read(control: Control, text: string, journal: Journal): FieldValue | undefined {
  switch (control.type) {
    case 'note':
    case 'line':
    case 'link':
    case 'number':
      return text;
    case 'day':
      return isPlainDate(text) ? text : undefined;
    case 'clock':
      return /^([01]\d|2[0-3]):[0-5]\d$/.test(text) ? text : undefined;
    case 'choice':
    case 'select':
      return control.options.some(([option]) => option === text) ? text : undefined;
    case 'yes-no':
      return text === 'yes' ? true : text === 'no' ? false : undefined;
    case 'record':
      if (control.of === 'block') return isBlockId(journal, text) ? text : undefined;
      return recordTitle(journal, `${control.of}/${text}`) === null ? undefined : text;
    case 'belongs-to':
      return recordTitle(journal, text) === null ? undefined : text;
    case 'program':
      return /^\d{10}$/.test(text) ? text : undefined;
    case 'programs':
      return [...new Set(text.split(',').filter((id) => /^\d{10}$/.test(id)))];
    case 'person':
      return undefined;
  }
}

/** What tells one new entry's half-typed text from another's: whom and what it is about. */
export function prefillKey(form: EntryForm, asked: URLSearchParams): string {
  const about = form.fields.flatMap(({ name, control }) =>
    control.type === 'record' || control.type === 'belongs-to' || control.type === 'program'
      ? [asked.get(name) ?? belonging(control, asked.get('of')) ?? '']
      : [],
  );
  return about.filter((part) => part !== '').join('/');
}
