import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { emptyJournal, updateJournal } from '../journal/update.ts';
import { has } from '../rules/rule-check.fixtures.ts';
import { giveAndAsk, giveAndAskByPerson } from './give-and-ask.ts';

const day = fc.integer({ min: 10, max: 28 }).map((n) => `2026-11-${n}`);
const help = fc.record({
  person: fc.constantFrom('p0', 'p1', 'p2'),
  direction: fc.constantFrom('given' as const, 'asked' as const),
  on: day,
  doneOn: fc.option(day),
});

it('adds up with everybody to what stands over all', () => {
  fc.assert(
    fc.property(fc.array(help, { maxLength: 20 }), (helps) => {
      const people = ['p0', 'p1', 'p2'].map((id) => has('person', id, { name: id }));
      const journal = updateJournal(emptyJournal, [
        ...people,
        ...helps.map((values, at) => has('help', `h${at}`, values)),
      ]);
      const { all } = giveAndAsk(journal, '2026-11-22');
      const each = giveAndAskByPerson(journal, '2026-11-22');
      for (const side of ['given', 'promised', 'asked'] as const)
        expect(each.reduce((sum, one) => sum + one[side], 0)).toBe(all[side]);
      for (const { given, promised, asked } of each) expect(given + promised + asked).toBeGreaterThan(0);
    }),
  );
});

it('the latest stand first', () => {
  const journal = updateJournal(emptyJournal, [
    has('person', 'a', { name: 'A' }),
    has('person', 'b', { name: 'B' }),
    has('help', '1', { person: 'a', direction: 'given', doneOn: '2026-11-01' }),
    has('ask', '2', { person: 'b', what: 'meeting', askedOn: '2026-11-05' }),
  ]);
  expect(giveAndAskByPerson(journal, '2026-11-22')).toMatchObject([
    { person: { id: 'b' }, asked: 1, given: 0, last: '2026-11-05' },
    { person: { id: 'a' }, asked: 0, given: 1, last: '2026-11-01' },
  ]);
});
