import { expect, it } from 'vitest';
import { ENTRY_KINDS, FREE_TEXT, NETWORK_KINDS } from '../../network/records/kinds.ts';
import { formOf } from './entry-forms.ts';

/** Set by the app itself, not asked for. */
const NOT_ASKED = ['person', 'loggedAt', 'letGoOn'];

it.each(ENTRY_KINDS)('%s: the form asks for every field once', (kind) => {
  const asked = formOf(kind).fields.map(({ name }) => name);
  expect(asked.toSorted()).toEqual(
    Object.keys(NETWORK_KINDS[kind])
      .filter((name) => !NOT_ASKED.includes(name))
      .sort(),
  );
});

it.each(ENTRY_KINDS)(
  '%s: free text, and only that, is asked for in a field that looks for patient information',
  (kind) => {
    const notes = formOf(kind).fields.flatMap(({ name, control }) => (control.type === 'note' ? [name] : []));
    expect(notes.toSorted()).toEqual([...FREE_TEXT[kind]].sort());
  },
);

it.each(ENTRY_KINDS)('%s: days, dates of texts and first values are fields of the form', (kind) => {
  const { fields, days, startsOn, starts } = formOf(kind);
  const isDay = (name: string) => fields.find((field) => field.name === name)?.control.type === 'day';
  const dates = fields.flatMap(({ control }) =>
    control.type === 'note' && control.day !== undefined ? [control.day] : [],
  );
  expect([...days, ...dates, ...(startsOn === undefined ? [] : [startsOn])].filter((name) => !isDay(name))).toEqual([]);
  expect(Object.keys(starts ?? {}).filter((name) => !fields.some((field) => field.name === name))).toEqual([]);
});
