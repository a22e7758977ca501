import type { PlainDate } from '../../base/plain-date.ts';
import type { Journal, Known } from '../../network/journal/journal.ts';
import { meantBy } from '../../network/journal/meant-by.ts';
import { nameToOrderBy } from '../../network/people/name-order.ts';
import type { Block, BlockTeam } from '../../network/records/block.ts';

export interface Member {
  readonly place: Known<BlockTeam>;
  /** Who that is now, where two were merged. */
  readonly person: string;
}

/** The places on a block's team, by name. */
export function teamOf({ teams, people, mergedInto }: Journal, block: string): readonly Member[] {
  const nameOf = ({ person }: Member) => nameToOrderBy(people.get(person)?.values.name ?? '');
  return teams
    .filter(({ values }) => values.block === block)
    .map((place) => ({ place, person: meantBy({ mergedInto }, place.values.person ?? '') }))
    .filter(({ person }) => people.has(person))
    .sort((a, b) => nameOf(a).localeCompare(nameOf(b), 'en'));
}

/** The days a place counts for: its own, within the block's. Null where an end is open. */
export function daysOfPlace(
  block: Block,
  { from, to }: BlockTeam,
): { readonly from: PlainDate; readonly to: PlainDate } | null {
  const first = latest(block.from, from);
  const last = earliest(block.to, to);
  return first === null || last === null || first > last ? null : { from: first, to: last };
}

function latest(...days: readonly (PlainDate | null | undefined)[]): PlainDate | null {
  return (
    days
      .filter((day) => day != null)
      .sort()
      .at(-1) ?? null
  );
}

function earliest(...days: readonly (PlainDate | null | undefined)[]): PlainDate | null {
  return (
    days
      .filter((day) => day != null)
      .sort()
      .at(0) ?? null
  );
}
