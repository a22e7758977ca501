import fc from 'fast-check';
import { expect, it } from 'vitest';
import { belongingsOf } from './belongings.ts';
import { anyChanges } from './journal.arbitrary.ts';
import { meantBy } from './meant-by.ts';
import { emptyJournal, updateJournal } from './update.ts';

it('has every record that names somebody with whoever they are now, once, and sent messages with nobody', () => {
  fc.assert(
    fc.property(anyChanges, (changes) => {
      const journal = updateJournal(emptyJournal, changes);
      const { commitment, 'scholarly-work': work, lead, message } = journal.kept;
      const all = [commitment, work, lead, message].flatMap((records) => [...records.values()]);
      const people = new Set(all.map(({ values }) => meantBy(journal, values.person ?? '')));
      const listed = [...people].flatMap((person) => {
        const { commitments, works, leads, drafts } = belongingsOf(journal, person);
        const mine = [...commitments, ...works, ...leads, ...drafts];
        expect(mine.every(({ values }) => meantBy(journal, values.person ?? '') === person)).toBe(true);
        return mine;
      });
      const sent = [...message.values()].filter(({ values }) => values.sentOn != null);
      expect(new Set(listed)).toEqual(new Set(all.filter((one) => !sent.some((other) => other === one))));
      expect(listed.length).toBe(new Set(listed).size);
    }),
  );
});

it('puts what runs before what ended, what is due first, what was seen and written last', () => {
  const of = { person: 'p' };
  const journal = updateJournal(emptyJournal, [
    { kind: 'commitment', id: 'over', after: { ...of, from: '2026-10-01', endedOn: '2026-10-30' } },
    { kind: 'commitment', id: 'old', after: { ...of, from: '2026-07-01' } },
    { kind: 'commitment', id: 'new', after: { ...of, from: '2026-09-01' } },
    { kind: 'scholarly-work', id: 'undated', after: of },
    { kind: 'scholarly-work', id: 'later', after: { ...of, deadline: '2027-02-01' } },
    { kind: 'scholarly-work', id: 'soon', after: { ...of, deadline: '2026-12-01' } },
    { kind: 'lead', id: 'first', after: { ...of, seenOn: '2026-10-01' } },
    { kind: 'lead', id: 'last', after: { ...of, seenOn: '2026-11-01' } },
    { kind: 'message', id: 'sent', after: { ...of, writtenOn: '2026-11-01', sentOn: '2026-11-01' } },
    { kind: 'message', id: 'draft', after: { ...of, writtenOn: '2026-11-02' } },
  ]);
  const lists = Object.values(belongingsOf(journal, 'p')) as readonly (readonly { id: string }[])[];
  expect(lists.map((list) => list.map(({ id }) => id))).toEqual([
    ['new', 'old', 'over'],
    ['soon', 'later', 'undated'],
    ['last', 'first'],
    ['draft'],
  ]);
});
