import type { PlainDate } from '../../base/plain-date.ts';
import { dateInWords } from '../words/dates.ts';
import type { FieldValues } from './entry-draft.ts';
import type { EntryForm } from './entry-form.ts';

/** By field: what looks odd about its date. Only ever a hint: people remember late and log late. */
export function dayHints(form: EntryForm, values: FieldValues, today: PlainDate): Readonly<Record<string, string>> {
  const hints: Record<string, string> = {};
  for (const order of [form.days, form.span ?? []]) {
    let latest: { readonly label: string; readonly on: PlainDate } | null = null;
    for (const name of order) {
      const on = dayOf(values, name);
      if (on === null) continue;
      const label = form.fields.find((field) => field.name === name)?.label ?? name;
      if (latest !== null && on < latest.on) {
        hints[name] = `This is before “${latest.label}” (${dateInWords(latest.on)}). Right if it was so.`;
      } else latest = { label, on };
    }
  }
  for (const { name, control } of form.fields) {
    if (control.type !== 'day' || control.ahead) continue;
    const on = dayOf(values, name);
    if (on !== null && on > today) hints[name] = 'This day is still to come. Right if you meant it.';
  }
  return hints;
}

function dayOf(values: FieldValues, name: string): PlainDate | null {
  const on = values[name];
  return typeof on === 'string' && on !== '' ? on : null;
}
