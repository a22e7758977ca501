import fc from 'fast-check';
import { expect, it } from 'vitest';
import { NETWORK_KINDS } from '../../network/records/kinds.ts';
import { applyChanges } from '../../workspace/change.ts';
import { emptyWorkspace, find } from '../../workspace/workspace.ts';
import { startValues } from './entry-draft.ts';
import { FORM_KINDS } from './entry-form.ts';
import { formOf } from './entry-forms.ts';
import { planEntry } from './plan-entry.ts';

const TODAY = '2026-11-22';
const kind = fc.constantFrom(...FORM_KINDS);
const who = {
  id: 'p',
  name: 'Dr. Lopez',
  changes: [{ kind: 'person', id: 'p', fields: { name: 'Dr. Lopez' } }],
} as const;
const value = fc.oneof(
  fc.string(),
  fc.boolean(),
  fc.constant(null),
  fc.constantFrom(TODAY, 'given', 'mixed', 'meeting'),
);
const fields = fc.tuple(kind, fc.array(value, { minLength: 21, maxLength: 21 })).map(([of, values]) => ({
  kind: of,
  draft: { fields: Object.fromEntries(formOf(of).fields.map(({ name }, at) => [name, values[at] ?? null])) },
}));

it('whatever a form holds, the store takes it, and it has the person, the day and the moment of logging that its kind has', () => {
  fc.assert(
    fc.property(fields, ({ kind: of, draft }) => {
      const starts = startValues(of, TODAY);
      const changes = planEntry({
        kind: of,
        id: 'e',
        saved: null,
        starts,
        draft,
        about: null,
        who,
        today: TODAY,
        now: 7,
      });
      const after = applyChanges(emptyWorkspace('d'), changes, 7);
      const entry: Readonly<Record<string, unknown>> = find(after, of, 'e') ?? {};
      const form = formOf(of);
      expect(entry.person).toBe(form.person === undefined ? undefined : 'p');
      expect(entry.loggedAt).toBe(Object.hasOwn(NETWORK_KINDS[of], 'loggedAt') ? 7 : undefined);
      if (form.datedBy !== undefined) expect(form.days.some((day) => typeof entry[day] === 'string')).toBe(true);
      if (form.person !== undefined) expect(find(after, 'person', 'p')).toEqual({ name: 'Dr. Lopez' });
    }),
  );
});

it('saving again what is saved changes nothing', () => {
  fc.assert(
    fc.property(fields, ({ kind: of, draft }) => {
      const asked = { kind: of, id: 'e', starts: startValues(of, TODAY), draft, who, today: TODAY, now: 7 };
      const after = applyChanges(emptyWorkspace('d'), planEntry({ ...asked, saved: null, about: null }), 7);
      const saved = Object.fromEntries(
        Object.entries(find(after, of, 'e') ?? {}).filter(([name]) => name !== 'loggedAt' && name !== 'person'),
      ) as Readonly<Record<string, string | boolean | null>>;
      expect(planEntry({ ...asked, draft: { fields: saved }, saved, about: 'p' })).toEqual([]);
    }),
  );
});
