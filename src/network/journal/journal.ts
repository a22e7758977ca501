import type { PersistentMap } from '../../base/persistent-map.ts';
import type { PlainDate } from '../../base/plain-date.ts';
import type { Block, BlockTeam, Day } from '../records/block.ts';
import type { EntryKind, KeptKind, NetworkValues } from '../records/kinds.ts';
import type { Person } from '../records/person.ts';
import type { Settings } from '../records/settings.ts';

/** A record of a kind that stands in a timeline. */
export type Entry = {
  [K in EntryKind]: { readonly kind: K; readonly id: string; readonly values: NetworkValues<K> };
}[EntryKind];

export interface Known<V> {
  readonly id: string;
  readonly values: V;
}

/** Records by id, kind by kind. */
export type Kept = { readonly [K in KeptKind]: ReadonlyMap<string, Known<NetworkValues<K>>> };

/**
 * A read-only view of the records, kept up to date change by change (`updateJournal`), so that no screen walks through
 * twenty thousand moments. People merged into another are gone from it; what belonged to them stands under the other.
 * The advisor's rules read nothing else.
 */
export interface Journal {
  /** People by id, without those merged away; what the first never had is filled from those merged into them. */
  readonly people: PersistentMap<Known<Person>>;
  /** Everybody as recorded, those merged away too. */
  readonly recorded: PersistentMap<Known<Person>>;
  /** Merged person → the person they are now, however many steps away. */
  readonly mergedInto: ReadonlyMap<string, string>;
  /**
   * By person id: their entries, the latest first. Entries of somebody removed, or of a reference to nobody, stay under
   * that id; those without a person under the empty text.
   */
  readonly entriesOf: PersistentMap<readonly Entry[]>;
  /** Every entry by `kind/id`. */
  readonly entries: PersistentMap<Entry>;
  /** In order of their first day. */
  readonly blocks: readonly Known<Block>[];
  readonly teams: readonly Known<BlockTeam>[];
  readonly days: ReadonlyMap<PlainDate, Day>;
  /** Ids of `distinct` records: pairs the user said are two people. */
  readonly distinct: ReadonlySet<string>;
  readonly settings: Settings;
  /** Mentorships, events, commitments and whatever else there are dozens of. References in them stand as recorded: see `meantBy`. */
  readonly kept: Kept;
}
