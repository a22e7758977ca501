import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays } from '../../base/plain-date.ts';
import { emptyJournal, updateJournal } from '../../network/journal/update.ts';
import { workingTogether } from '../../network/journal/working-together.ts';
import { daysOfPlace } from './team.ts';

const day = fc.option(fc.nat(40).map((at) => addDays('2026-11-01', at)));

it('says of a place exactly the days that the journal counts as working together', () => {
  fc.assert(
    fc.property(day, day, day, day, (from, to, first, last) => {
      const [block, place] = [
        { from, to },
        { block: 'b', person: 'p', from: first, to: last },
      ];
      const journal = updateJournal(emptyJournal, [
        { kind: 'person', id: 'p', after: { name: 'Dr. Lopez' } },
        { kind: 'block', id: 'b', after: block },
        { kind: 'block-team', id: 'b.p', after: place },
      ]);
      const counted = workingTogether(journal).map(({ from: start, to: end }) => ({ from: start, to: end }));
      const said = daysOfPlace(block, place);
      expect(said === null ? [] : [said]).toEqual(counted);
    }),
  );
});
