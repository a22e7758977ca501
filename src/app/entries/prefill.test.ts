import fc from 'fast-check';
import { expect, it } from 'vitest';
import { emptyJournal, updateJournal } from '../../network/journal/update.ts';
import { NETWORK_KINDS } from '../../network/records/kinds.ts';
import { changedFields, startValues } from './entry-draft.ts';
import { FORM_KINDS, type FormKind } from './entry-form.ts';
import { formOf } from './entry-forms.ts';
import { prefilled, prefillKey } from './prefill.ts';

const TODAY = '2026-11-22';
const journal = updateJournal(emptyJournal, [
  { kind: 'event', id: 'e', after: { name: 'ACP 2027' } },
  { kind: 'commitment', id: 'c', after: { title: 'Sepsis QI' } },
  { kind: 'block', id: 'b', after: { type: 'icu', from: '2026-11-01' } },
  { kind: 'person', id: 'p', after: { name: 'Dr. Lopez' } },
  { kind: 'meeting', id: 'm', after: { person: 'p', on: TODAY } },
]);
const begin = (kind: FormKind, query: string) =>
  prefilled(formOf(kind), new URLSearchParams(query), startValues(kind, TODAY), journal, TODAY);

const asked = fc.oneof(
  fc.string(),
  fc.constantFrom('e', 'c', 'b', 'yes', '2027-01-01', '07:30', '1400500932', 'commitment/c', 'agreed', 'given', '2'),
);

it('whatever an address asks for, the form begins with its own fields and values that it can show', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...FORM_KINDS),
      fc.array(asked, { minLength: 22, maxLength: 22 }),
      fc.option(fc.oneof(asked, fc.constantFrom('event/e', 'block/b'))),
      (kind, values, of) => {
        const form = formOf(kind);
        const query = new URLSearchParams(form.fields.map(({ name }, at) => [name, values[at] ?? '']));
        if (of !== null) query.set('of', of);
        const begun = begin(kind, query.toString());
        const schemas = NETWORK_KINDS[kind] as Readonly<
          Record<string, { safeParse(value: unknown): { success: boolean } }>
        >;
        for (const [name, value] of Object.entries(begun)) {
          const { control } = form.fields.find((field) => field.name === name) ?? {};
          expect(control).toBeDefined();
          // Texts and numbers may be too long or too large yet: the form tells so.
          if (['note', 'line', 'link', 'number'].includes(control?.type ?? '') || value === '') continue;
          expect([name, value, schemas[name]?.safeParse(value).success]).toEqual([name, value, true]);
        }
        expect(changedFields(kind, {}, { fields: begun })).toMatchObject({});
      },
    ),
  );
});

it('begins with what is asked for, and passes over what points to nothing', () => {
  expect(begin('task', 'of=commitment/c&what=Send+the+draft&due=2026-12-01')).toEqual({
    of: 'commitment/c',
    what: 'Send the draft',
    due: '2026-12-01',
  });
  expect(begin('task', 'of=meeting/m')).toEqual({ of: 'meeting/m' });
  expect(begin('task', 'of=commitment/gone&due=soon')).toEqual({});
  expect(begin('event-contact', 'of=event/e')).toEqual({ metOn: TODAY, event: 'e' });
  expect(begin('event-contact', 'event=e&metOn=2026-11-20')).toEqual({ metOn: '2026-11-20', event: 'e' });
  expect(begin('scholarly-work', 'of=commitment/c')).toEqual({ commitment: 'c' });
  expect(begin('evaluation', 'block=b')).toEqual({ on: TODAY, block: 'b' });
  expect(begin('help', 'direction=asked')).toEqual({ direction: 'asked', on: TODAY });
  expect(begin('help', 'direction=stolen')).toEqual({ direction: 'given', on: TODAY });
  // A text that is asked for dates itself, as a typed one does.
  expect(begin('feedback-loop', 'praise=Thorough')).toEqual({ praise: 'Thorough', receivedOn: TODAY });
});

it('keeps half-typed texts about different things apart', () => {
  const key = (query: string) => prefillKey(formOf('task'), new URLSearchParams(query));
  expect(key('of=commitment/c&back=/x')).toBe(key('of=commitment/c'));
  expect(key('of=commitment/c')).not.toBe(key('of=commitment/d'));
  expect(key('')).toBe('');
});

it('takes a program that is named twice once', () => {
  expect(begin('letter', 'assigned=1400500932,1400500932,7').assigned).toEqual(['1400500932']);
});
