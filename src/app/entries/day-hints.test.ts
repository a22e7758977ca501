import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays } from '../../base/plain-date.ts';
import { dayHints } from './day-hints.ts';
import { FORM_KINDS } from './entry-form.ts';
import { formOf } from './entry-forms.ts';

const TODAY = '2026-11-22';

it('hints exactly where a day is before an earlier step or still to come', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...FORM_KINDS),
      fc.array(fc.option(fc.integer({ min: -9, max: 3 })), { minLength: 9, maxLength: 9 }),
      (kind, ats) => {
        const form = formOf(kind);
        const mayLieAhead = (name: string) =>
          form.fields.some(({ name: other, control }) => other === name && control.type === 'day' && control.ahead);
        const days = form.days.map((name, at) => ({ name, at: ats[at] ?? null }));
        const values = Object.fromEntries(days.map(({ name, at }) => [name, at === null ? null : addDays(TODAY, at)]));
        const odd = days.filter(
          ({ name, at }, index) =>
            at !== null &&
            ((at > 0 && !mayLieAhead(name)) ||
              days.slice(0, index).some((other) => other.at !== null && other.at > at)),
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

it('tells a commitment that is to end before it begins, and not one that is late before its end', () => {
  const form = formOf('commitment');
  expect(dayHints(form, { from: '2026-11-05', to: '2026-11-03' }, TODAY)).toEqual({
    to: 'This is before “Begun on” (5 November 2026). Right if it was so.',
  });
  expect(dayHints(form, { from: '2026-11-05', to: '2026-12-03', behindSince: '2026-11-20' }, TODAY)).toEqual({});
});

it('a day that may lie ahead is odd only out of order, and any other day that lies ahead is told', () => {
  expect(dayHints(formOf('event'), { from: '2027-04-03', to: '2027-04-01' }, TODAY)).toEqual({
    to: 'This is before “First day” (3 April 2027). Right if it was so.',
  });
  expect(dayHints(formOf('lead'), { milestonesOn: '2027-04-03', startsOn: '2027-07-01' }, TODAY)).toEqual({
    milestonesOn: 'This day is still to come. Right if you meant it.',
  });
});
