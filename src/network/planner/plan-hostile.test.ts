import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyJournal, updateJournal } from '../journal/update.ts';
import type { RecordChange } from '../records/change.ts';
import { NETWORK_KINDS, type NetworkKind } from '../records/kinds.ts';
import { NO_CIRCUMSTANCES, settingOf } from '../rules/setting.ts';
import { yearView } from '../year/year-view.ts';
import { planDays } from './plan-days.ts';

const TODAY = '2026-11-22';
/** What no hand types and a backup may hold all the same: ends of the calendar, people merged in a loop or into nobody. */
const ODD = [
  '0000-01-01',
  '0000-02-29',
  '9999-12-31',
  '9999-01-01',
  '2028-02-29',
  TODAY,
  '2026-11-21',
  'pa',
  'pb',
  'gone',
];
const PLAIN = [true, false, 0, 1, 1000, null, [], ['pa'], [0, 6], ['1403521470'], '07:00', '19:00', '1403521470'];

const recordOf = (kind: NetworkKind): fc.Arbitrary<RecordChange> => {
  const fields = Object.entries(NETWORK_KINDS[kind]).map(([name, schema]) => {
    const { entries } = schema.def as { readonly entries?: Readonly<Record<string, string>> };
    const values = [...ODD, ...PLAIN, ...Object.values(entries ?? {})].filter(
      (value) => value === null || schema.safeParse(value).success,
    );
    return [name, fc.constantFrom(...values)] as const;
  });
  const id = fc.constantFrom('pa', 'pb', 'pc', 'identity', 'settings', 'ask-short-meeting.pa', '__proto__', TODAY);
  return fc
    .tuple(id, fc.record(Object.fromEntries(fields), { requiredKeys: [] }))
    .map(([one, after]) => ({ kind, id: one, after }) as RecordChange);
};
const records = fc.array(fc.constantFrom(...(Object.keys(NETWORK_KINDS) as NetworkKind[])).chain(recordOf), {
  minLength: 1,
  maxLength: 60,
});

describe('a journal full of odd records', () => {
  const runs = process.env.PRELUDE_DEEP === '1' ? 5000 : 100;
  it('is planned with all the same', () => {
    fc.assert(
      fc.property(records, fc.constantFrom(...ODD.slice(0, 7), null), (changes, ends) => {
        const journal = updateJournal(emptyJournal, changes);
        const setting = settingOf(journal, TODAY, 7, { ...NO_CIRCUMSTANCES, ends });
        const plan = planDays(setting);
        expect(plan.days).toHaveLength(7);
        for (const { suggestions } of plan.days) expect(suggestions.length).toBeLessThanOrEqual(3);
        yearView(setting, []);
      }),
      { numRuns: runs },
    );
    if (runs > 1000) console.log(`${runs} journals of odd records planned`);
  });
});
