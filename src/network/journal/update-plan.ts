import type { RecordChange } from '../records/change.ts';
import { SETTINGS_ID } from '../records/settings.ts';
import type { Journal, Known } from './journal.ts';
import { latestChanges } from './latest-changes.ts';

type Plan = Pick<Journal, 'blocks' | 'teams' | 'days' | 'distinct' | 'settings'>;

/** What stands beside people and entries: dozens of records, rebuilt kind by kind where one of the kind changed. */
export function updatePlan(journal: Journal, changes: readonly RecordChange[]): Plan {
  const blocks = latestChanges(changes, 'block');
  const teams = latestChanges(changes, 'block-team');
  const days = latestChanges(changes, 'day');
  const distinct = latestChanges(changes, 'distinct');
  const settings = latestChanges(changes, 'settings').find(({ id }) => id === SETTINGS_ID);
  return {
    blocks: updated(journal.blocks, blocks, ({ values }) => values.from ?? '9999'),
    teams: updated(journal.teams, teams, () => ''),
    days: days.length === 0 ? journal.days : updatedMap(journal.days, days),
    distinct: distinct.length === 0 ? journal.distinct : new Set(updatedMap(asMap(journal.distinct), distinct).keys()),
    settings: settings === undefined ? journal.settings : (settings.after ?? {}),
  };
}

interface Changed<V> {
  readonly id: string;
  readonly after?: V | undefined;
}

/** In the given order, then by id. */
function updated<V>(
  list: readonly Known<V>[],
  changes: readonly Changed<V>[],
  order: (known: Known<V>) => string,
): readonly Known<V>[] {
  if (changes.length === 0) return list;
  const ids = new Set(changes.map(({ id }) => id));
  const added = changes.flatMap(({ id, after }) => (after === undefined ? [] : [{ id, values: after }]));
  return [...list.filter(({ id }) => !ids.has(id)), ...added].sort(
    (a, b) => compare(order(a), order(b)) || compare(a.id, b.id),
  );
}

function updatedMap<V>(map: ReadonlyMap<string, V>, changes: readonly Changed<V>[]): ReadonlyMap<string, V> {
  const next = new Map(map);
  for (const { id, after } of changes) {
    if (after === undefined) next.delete(id);
    else next.set(id, after);
  }
  return next;
}

function asMap(ids: ReadonlySet<string>): ReadonlyMap<string, object> {
  return new Map([...ids].map((id) => [id, {}]));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
