import type { Entry, Journal, Known } from '../../network/journal/journal.ts';
import type { Block } from '../../network/records/block.ts';
import type { RecordChange } from '../../network/records/change.ts';
import { SEARCHED_KEPT_KINDS, type SearchedKeptKind } from '../../network/search/kept.ts';

/** What differs between two journals in the records that are searched: people first, then blocks and kinds kept whole, then entries. */
export function* searchedChanges(before: Journal, after: Journal): IterableIterator<RecordChange> {
  for (const id of before.recorded.changedKeys(after.recorded)) {
    yield { kind: 'person', id, before: before.recorded.get(id)?.values, after: after.recorded.get(id)?.values };
  }
  if (before.blocks !== after.blocks) yield* changesBetween('block', byId(before.blocks), byId(after.blocks));
  for (const kind of SEARCHED_KEPT_KINDS) {
    if (before.kept[kind] !== after.kept[kind]) yield* changesBetween(kind, before.kept[kind], after.kept[kind]);
  }
  for (const key of before.entries.changedKeys(after.entries)) {
    const [was, is] = [before.entries.get(key), after.entries.get(key)];
    const { kind, id } = (is ?? was) as Entry;
    yield { kind, id, before: was?.values, after: is?.values } as RecordChange;
  }
}

type KnownById = ReadonlyMap<string, Known<object>>;

function changesBetween(kind: 'block' | SearchedKeptKind, was: KnownById, is: KnownById): readonly RecordChange[] {
  return [...new Set([...was.keys(), ...is.keys()])]
    .filter((id) => was.get(id)?.values !== is.get(id)?.values)
    .map((id) => ({ kind, id, before: was.get(id)?.values, after: is.get(id)?.values }) as RecordChange);
}

function byId(blocks: readonly Known<Block>[]): KnownById {
  return new Map(blocks.map((block) => [block.id, block]));
}

/** How many records are searched. */
export function searchedCount({ recorded, blocks, entries, kept }: Journal): number {
  return SEARCHED_KEPT_KINDS.reduce(
    (count, kind) => count + kept[kind].size,
    recorded.size + blocks.length + entries.size,
  );
}
