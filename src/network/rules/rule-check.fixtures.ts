import type { PlainDate } from '../../base/plain-date.ts';
import { emptyJournal, updateJournal } from '../journal/update.ts';
import type { RecordChange } from '../records/change.ts';
import type { NetworkKind, NetworkValues } from '../records/kinds.ts';
import type { Opportunity, Rule } from './rule.ts';
import { type Circumstances, NO_CIRCUMSTANCES, settingOf } from './setting.ts';

/** A record for a test's journal. */
export function has<K extends NetworkKind>(kind: K, id: string, after: NetworkValues<K>): RecordChange {
  return { kind, id, after } as RecordChange;
}

/** What the rule finds in a journal of these records, seen from `today`, one day or `days` ahead. */
export function found(
  rule: Rule,
  today: PlainDate,
  records: readonly RecordChange[],
  more: Partial<Circumstances> & { readonly days?: number } = {},
): readonly Opportunity[] {
  const { days = 1, ...circumstances } = more;
  const journal = updateJournal(emptyJournal, records);
  const setting = settingOf(journal, today, days, { ...NO_CIRCUMSTANCES, ...circumstances });
  // A window that does not touch the days asked about is no opportunity yet, or no more.
  return rule
    .find(setting)
    .filter(({ window }) => window.opens <= setting.until && (window.closes === null || window.closes >= today));
}

/** The records after "Done" was said to the rule's only opportunity. */
export function afterDone(
  rule: Rule,
  today: PlainDate,
  records: readonly RecordChange[],
  more: Partial<Circumstances> = {},
): readonly RecordChange[] {
  const [only, ...others] = found(rule, today, records, more);
  if (only === undefined || others.length > 0)
    throw new Error(`${others.length + (only === undefined ? 0 : 1)} opportunities`);
  const valuesOf = (kind: NetworkKind, id: string) =>
    records.findLast((record) => record.kind === kind && record.id === id)?.after ?? {};
  return [
    ...records,
    ...only.done.map(({ kind, id, fields }, index) => {
      const known = id ?? `new-${index}`;
      return { kind, id: known, after: { ...valuesOf(kind, known), ...fields } } as RecordChange;
    }),
  ];
}
