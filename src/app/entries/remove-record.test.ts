import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyChanges } from '../../network/journal/journal.arbitrary.ts';
import { emptyJournal, updateJournal } from '../../network/journal/update.ts';
import { FORM_KINDS } from './entry-form.ts';
import { recordOf } from './record-title.ts';
import { removeRecord } from './remove-record.ts';

it('leaves nothing that points to what was deleted, and deletes nothing but it, its packet and its tasks', () => {
  fc.assert(
    fc.property(anyChanges, (changes) => {
      const journal = updateJournal(emptyJournal, changes);
      const records = new Map(changes.map((change) => [`${change.kind}/${change.id}`, change.after]));
      for (const [key, values] of records) {
        const cut = key.indexOf('/');
        const kind = FORM_KINDS.find((one) => one === key.slice(0, cut));
        const id = key.slice(cut + 1);
        if (values === undefined || kind === undefined || recordOf(journal, kind, id) === undefined) continue;
        const after = new Map<string, object | undefined>([...records].filter(([, one]) => one !== undefined));
        const removal = removeRecord(journal, { kind, id });
        for (const change of removal.changes) {
          const touched = `${change.kind}/${change.id}`;
          expect([touched, records.get(touched) === undefined]).toEqual([touched, false]);
          if ('removed' in change) after.delete(touched);
          else after.set(touched, { ...records.get(touched), ...('fields' in change ? change.fields : {}) });
        }
        const gone = [...records.keys()].filter((one) => records.get(one) !== undefined && !after.has(one));
        expect(
          gone.filter((one) => one !== key && !one.startsWith('task/') && !one.startsWith('letter-packet/')),
        ).toEqual([]);
        expect(gone.filter((one) => one.startsWith('task/') && one !== key)).toHaveLength(removal.tasks);
        for (const [other, left] of after) {
          const named: Readonly<Record<string, unknown>> = { ...left };
          const reference = other.startsWith('task/') ? named.of : undefined;
          expect([other, reference === key]).toEqual([other, false]);
          if (kind === 'event' || kind === 'commitment') expect([other, named[kind] === id]).toEqual([other, false]);
          if (kind === 'letter' && other.startsWith('letter-packet/')) {
            expect([other, (named.letter ?? other.slice('letter-packet/'.length)) === id]).toEqual([other, false]);
          }
        }
      }
    }),
    { numRuns: process.env.PRELUDE_DEEP === '1' ? 2000 : 50 },
  );
});
