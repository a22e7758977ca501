import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays } from '../../base/plain-date.ts';
import { ENTRY_KINDS } from '../../network/records/kinds.ts';
import { dayHints } from './day-hints.ts';
import { formOf } from './entry-forms.ts';

const TODAY = '2026-11-22';

it('hints exactly where a day is before an earlier step or still to come', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...ENTRY_KINDS),
      fc.array(fc.option(fc.integer({ min: -9, max: 3 })), { minLength: 5, maxLength: 5 }),
      (kind, ats) => {
        const form = formOf(kind);
        const days = form.days.map((name, at) => ({ name, at: ats[at] ?? null }));
        const values = Object.fromEntries(days.map(({ name, at }) => [name, at === null ? null : addDays(TODAY, at)]));
        const odd = days.filter(
          ({ at }, index) =>
            at !== null && (at > 0 || days.slice(0, index).some((other) => other.at !== null && other.at > at)),
        );
        expect(Object.keys(dayHints(form, values, TODAY)).sort()).toEqual(odd.map(({ name }) => name).sort());
      },
    ),
  );
});

it('says before what', () => {
  expect(dayHints(formOf('feedback-loop'), { receivedOn: '2026-11-05', toldOn: '2026-11-03' }, TODAY)).toEqual({
    toldOn: 'This is before “Received on” (5 November 2026). Right if it was so.',
  });
});
