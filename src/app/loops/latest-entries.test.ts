import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays } from '../../base/plain-date.ts';
import { compareEntries } from '../../network/journal/entry.ts';
import type { Entry } from '../../network/journal/journal.ts';
import { latestEntries } from './latest-entries.ts';

const entry = fc.record({
  at: fc.option(fc.nat(9)),
  loggedAt: fc.nat(3),
  kind: fc.constantFrom('moment', 'evaluation'),
});

it('gives what sorting all of them and taking the first would give', () => {
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 60 }), fc.nat(20), (made, most) => {
      const entries = made.map(({ at, loggedAt, kind }, id): Entry => {
        const values = { on: at === null ? null : addDays('2026-11-01', at), loggedAt };
        return { kind: kind as 'moment' | 'evaluation', id: String(id), values };
      });
      const isMoment = (one: Entry) => one.kind === 'moment';
      const { shown, count } = latestEntries(entries, isMoment, most);
      const wanted = entries.filter(isMoment).sort(compareEntries);
      expect(shown.map(({ id }) => id)).toEqual(wanted.slice(0, most).map(({ id }) => id));
      expect(count).toBe(wanted.length);
    }),
  );
});
