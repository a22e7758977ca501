import fc from 'fast-check';
import { expect, it } from 'vitest';
import { changedFields, type FieldValues } from './entry-draft.ts';
import { FORM_KINDS } from './entry-form.ts';
import { formOf } from './entry-forms.ts';
import { fieldProblems } from './field-problems.ts';
import { numberOf } from './number-of.ts';

const typed = fc.oneof(
  fc.string(),
  fc.integer({ min: -5, max: 1000 }).map(String),
  fc.double({ min: 0, max: 100, noNaN: true }).map(String),
  fc.constantFrom('1,5', '.5', '1.', 'two', ' ', 'x'.repeat(501), 'x'.repeat(5001), 'ü'.repeat(500)),
);

it('what is typed is told as a problem, or saved as it stands: nothing is dropped unsaid', () => {
  fc.assert(
    fc.property(fc.constantFrom(...FORM_KINDS), typed, (kind, text) => {
      const form = formOf(kind);
      for (const { name, control } of form.fields) {
        if (!['note', 'line', 'link', 'number'].includes(control.type)) continue;
        const values: FieldValues = { [name]: text };
        const told = fieldProblems(form, values)[name] !== undefined;
        const saved = changedFields(kind, {}, { fields: values });
        expect(told || text.trim() === '' ? 'nothing' : saved[name]).toEqual(
          told || text.trim() === '' ? 'nothing' : control.type === 'number' ? numberOf(text) : text.trim(),
        );
      }
    }),
  );
});

it('says what is wrong in one line', () => {
  const told = (kind: (typeof FORM_KINDS)[number], values: FieldValues) => fieldProblems(formOf(kind), values);
  expect(told('commitment', { hoursPerWeek: '1,5', title: 'QI' })).toEqual({});
  expect(told('commitment', { hoursPerWeek: 2 })).toEqual({});
  expect(told('commitment', { hoursPerWeek: 'two' })).toEqual({ hoursPerWeek: 'A number, such as 2 or 1.5.' });
  expect(told('commitment', { hoursPerWeek: '100' })).toEqual({ hoursPerWeek: 'A number from 0.25 to 80.' });
  expect(told('meeting', { minutes: '20.5' })).toEqual({ minutes: 'A whole number.' });
  expect(told('event', { name: 'x'.repeat(1501) })).toEqual({
    name: '1,501 of 500 characters: 1,001 too many to save.',
  });
});
