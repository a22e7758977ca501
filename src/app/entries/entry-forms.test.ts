import { expect, it } from 'vitest';
import { FREE_TEXT, NETWORK_KINDS } from '../../network/records/kinds.ts';
import { FORM_KINDS } from './entry-form.ts';
import { formOf } from './entry-forms.ts';

/** Set by the app itself, or asked for by the form as a whole. */
const NOT_ASKED = ['person', 'loggedAt', 'letGoOn'];

const free: Readonly<Record<string, readonly string[]>> = FREE_TEXT;
const schemasOf = (kind: (typeof FORM_KINDS)[number]) =>
  NETWORK_KINDS[kind] as Readonly<Record<string, { safeParse(value: unknown): { readonly success: boolean } }>>;

it.each(FORM_KINDS)('%s: the form asks for every field once', (kind) => {
  const asked = formOf(kind).fields.map(({ name }) => name);
  expect(asked.toSorted()).toEqual(
    Object.keys(NETWORK_KINDS[kind])
      .filter((name) => !NOT_ASKED.includes(name))
      .sort(),
  );
});

it.each(FORM_KINDS)('%s: somebody is asked for exactly where a record has a person', (kind) => {
  expect(formOf(kind).person !== undefined).toBe(Object.hasOwn(NETWORK_KINDS[kind], 'person'));
});

it.each(FORM_KINDS)(
  '%s: free text, and only that, is asked for in a field that looks for patient information',
  (kind) => {
    const notes = formOf(kind).fields.flatMap(({ name, control }) => (control.type === 'note' ? [name] : []));
    expect(notes.toSorted()).toEqual([...(free[kind] ?? [])].sort());
  },
);

it.each(FORM_KINDS)('%s: what a control offers, the record takes; what it refuses, the record refuses', (kind) => {
  for (const { name, control } of formOf(kind).fields) {
    const takes = (value: unknown) => schemasOf(kind)[name]?.safeParse(value).success;
    switch (control.type) {
      case 'choice':
      case 'select':
        for (const [option] of control.options)
          if (option !== '') expect([name, option, takes(option)]).toEqual([name, option, true]);
        break;
      case 'number':
        expect([takes(control.min), takes(control.max), takes(control.max + 1), takes(-1)]).toEqual([
          true,
          true,
          false,
          false,
        ]);
        expect(takes(control.min + 0.5)).toBe(control.whole !== true);
        break;
      case 'clock':
        expect([takes('07:00'), takes('7 pm')]).toEqual([true, false]);
        break;
      case 'day':
        expect([takes('2026-11-22'), takes('soon')]).toEqual([true, false]);
        break;
      case 'yes-no':
        expect([takes(true), takes('yes')]).toEqual([true, false]);
        break;
      case 'program':
        expect([takes('1400500932'), takes('140')]).toEqual([true, false]);
        break;
      case 'programs':
        expect([takes(['1400500932']), takes('1400500932')]).toEqual([true, false]);
        break;
      default:
        expect(takes('commitment/7f3a')).toBe(true);
    }
  }
});

it.each(FORM_KINDS)('%s: days, dates of texts and first values are fields of the form', (kind) => {
  const { fields, days, startsOn, datedBy, starts } = formOf(kind);
  const isDay = (name: string) => fields.find((field) => field.name === name)?.control.type === 'day';
  const dates = fields.flatMap(({ control }) =>
    control.type === 'note' && control.day !== undefined ? [control.day] : [],
  );
  const all = [...days, ...dates, ...(startsOn === undefined ? [] : [startsOn])];
  expect(all.filter((name) => !isDay(name))).toEqual([]);
  if (datedBy !== undefined) expect(days).toContain(datedBy);
  for (const [name, value] of Object.entries(starts ?? {})) {
    expect(schemasOf(kind)[name]?.safeParse(value).success).toBe(true);
  }
});
