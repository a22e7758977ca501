import fc from 'fast-check';
import { expect, it } from 'vitest';
import { NETWORK_KINDS } from '../../network/records/kinds.ts';
import { answered, changedFields, isEmptyDraft, NO_DRAFT, readDraft, startValues } from './entry-draft.ts';
import { FORM_KINDS } from './entry-form.ts';
import { formOf } from './entry-forms.ts';

const TODAY = '2026-11-22';
const kind = fc.constantFrom(...FORM_KINDS);
const value = fc.oneof(
  fc.string(),
  fc.boolean(),
  fc.constant(null),
  fc.constantFrom('2026-11-22', 'given', 'positive', 'e-mail'),
);

it('reads every text as a draft, and what it wrote as the same draft', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(typeof readDraft(text).fields).toBe('object');
    }),
  );
  fc.assert(
    fc.property(
      fc.dictionary(
        fc.string().filter((name) => name !== '__proto__'),
        value,
      ),
      fc.option(fc.string()),
      (fields, name) => {
        const draft = name === null ? { fields } : { person: { name }, fields };
        expect(readDraft(JSON.stringify(draft))).toEqual(draft);
      },
    ),
  );
});

it('writes only fields and values that the kind allows, whatever a draft holds', () => {
  fc.assert(
    fc.property(kind, fc.dictionary(fc.string(), value), (of, strange) => {
      const names = formOf(of).fields.map(({ name }) => name);
      const own = Object.fromEntries(names.map((name, at) => [name, Object.values(strange)[at] ?? null]));
      const schemas: Readonly<Record<string, { safeParse(value: unknown): { success: boolean } }>> = NETWORK_KINDS[of];
      for (const [name, written] of Object.entries(changedFields(of, {}, { fields: { ...strange, ...own } }))) {
        expect(written === null || schemas[name]?.safeParse(written).success).toBe(true);
      }
    }),
  );
});

it('writes nothing for a form that was opened and left as it was', () => {
  fc.assert(
    fc.property(kind, (of) => {
      const saved = startValues(of, TODAY);
      expect(changedFields(of, saved, { fields: saved })).toEqual({});
      expect(changedFields(of, saved, NO_DRAFT)).toEqual({});
      expect(isEmptyDraft(NO_DRAFT)).toBe(true);
    }),
  );
});

it('dates a text when it is begun, and only then', () => {
  const form = formOf('feedback-loop');
  const begun = answered(form, NO_DRAFT, {}, 'received', 'Lead with the assessment', TODAY);
  expect(begun.fields).toEqual({ received: 'Lead with the assessment', receivedOn: TODAY });
  const undated = answered(form, answered(form, begun, {}, 'receivedOn', '', TODAY), {}, 'received', 'Lead', TODAY);
  expect(undated.fields).toEqual({ received: 'Lead', receivedOn: '' });
  expect(answered(form, NO_DRAFT, { receivedOn: '2026-11-01' }, 'received', 'Lead', TODAY).fields).toEqual({
    received: 'Lead',
  });
  expect(answered(form, NO_DRAFT, {}, 'received', ' ', TODAY).fields).toEqual({ received: ' ' });
});

it('clears what was emptied and trims what was typed', () => {
  expect(
    changedFields('advice', { advice: 'Old', receivedOn: TODAY }, { fields: { advice: ' ', action: ' Went ' } }),
  ).toEqual({
    advice: null,
    action: 'Went',
  });
});
