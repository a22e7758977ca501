import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyChanges } from '../../network/journal/journal.arbitrary.ts';
import { sameAs } from '../../network/journal/meant-by.ts';
import { emptyJournal, updateJournal } from '../../network/journal/update.ts';
import type { RecordChange } from '../../network/records/change.ts';
import { removePerson } from './remove-person.ts';

const NAMING = ['person', 'to', 'trustedPeer'];

it('leaves nothing that names them, removes nothing of others, and keeps work and leads', () => {
  fc.assert(
    fc.property(anyChanges, (changes) => {
      const journal = updateJournal(emptyJournal, changes);
      const records = new Map(changes.map((change) => [`${change.kind}/${change.id}`, change.after]));
      for (const [key, values] of records) if (values === undefined) records.delete(key);
      for (const id of journal.people.keys()) {
        const them = new Set(sameAs(journal, id));
        const after = new Map<string, object | undefined>(records);
        for (const change of removePerson(journal, id).changes) {
          const key = `${change.kind}/${change.id}`;
          expect([key, records.has(key)]).toEqual([key, true]);
          if ('removed' in change) after.delete(key);
          else after.set(key, { ...records.get(key), ...('fields' in change ? change.fields : {}) });
        }
        for (const [key, values] of after) {
          if (key.startsWith('person/') || key.startsWith('distinct/')) continue;
          for (const [name, value] of Object.entries(values ?? {}))
            if (NAMING.includes(name)) expect([key, name, them.has(String(value))]).toEqual([key, name, false]);
        }
        for (const key of records.keys()) {
          const isOwn = ['commitment/', 'scholarly-work/', 'lead/', 'identity/', 'event/', 'block/', 'question/'].some(
            (kind) => key.startsWith(kind),
          );
          if (isOwn) expect(after.has(key)).toBe(true);
          const of = key.startsWith('task/') ? Object(records.get(key)).of : undefined;
          if (of === 'commitment/c0' && journal.kept.commitment.has('c0'))
            expect([key, after.has(key)]).toEqual([key, true]);
        }
        const gone = updateJournal(journal, [
          ...[...records].flatMap(([key, before]): readonly RecordChange[] => {
            const cut = key.indexOf('/');
            const now = after.get(key);
            return now === before
              ? []
              : [{ kind: key.slice(0, cut), id: key.slice(cut + 1), before, after: now } as RecordChange];
          }),
        ]);
        expect([gone.people.has(id), gone.entriesOf.has(id)]).toEqual([false, false]);
        expect(gone.people.size).toBe(journal.people.size - 1);
      }
    }),
    { numRuns: process.env.PRELUDE_DEEP === '1' ? 2000 : 50 },
  );
});
