import { LINE_LENGTH, NOTE_LENGTH } from '../../network/records/fields.ts';
import type { FieldValue, FieldValues } from './entry-draft.ts';
import type { Control, EntryForm } from './entry-form.ts';
import { numberOf } from './number-of.ts';

/** By field: why what stands there cannot be saved, in one line. It is kept as typed until it is mended. */
export function fieldProblems(form: EntryForm, values: FieldValues): Readonly<Record<string, string>> {
  return Object.fromEntries(
    form.fields.flatMap(({ name, control }) => {
      const problem = problemOf(control, values[name] ?? null);
      return problem === null ? [] : [[name, problem]];
    }),
  );
}

function problemOf(control: Control, value: FieldValue): string | null {
  if (typeof value !== 'string') return null;
  const text = value.trim();
  if (control.type === 'note') return tooLong(text, NOTE_LENGTH);
  if (control.type === 'line' || control.type === 'link') return tooLong(text, LINE_LENGTH);
  if (control.type !== 'number' || text === '') return null;
  const { min, max, whole } = control;
  const number = numberOf(text);
  if (number === null) return whole ? 'A number, such as 30.' : 'A number, such as 2 or 1.5.';
  if (number < min || number > max) return `A number from ${min} to ${max}.`;
  return whole && !Number.isInteger(number) ? 'A whole number.' : null;
}

function tooLong(text: string, most: number): string | null {
  const words = (count: number) => count.toLocaleString('en-US');
  return text.length <= most
    ? null
    : `${words(text.length)} of ${words(most)} characters: ${words(text.length - most)} too many to save.`;
}
