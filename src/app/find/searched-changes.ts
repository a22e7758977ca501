import type { Entry, Journal, Known } from '../../network/journal/journal.ts';
import type { Block } from '../../network/records/block.ts';
import type { RecordChange } from '../../network/records/change.ts';

/** What differs between two journals in the records that are searched: people first, then blocks, then entries. */
export function* searchedChanges(before: Journal, after: Journal): IterableIterator<RecordChange> {
  for (const id of before.recorded.changedKeys(after.recorded)) {
    yield { kind: 'person', id, before: before.recorded.get(id)?.values, after: after.recorded.get(id)?.values };
  }
  if (before.blocks !== after.blocks) yield* blockChanges(before.blocks, after.blocks);
  for (const key of before.entries.changedKeys(after.entries)) {
    const [was, is] = [before.entries.get(key), after.entries.get(key)];
    const { kind, id } = (is ?? was) as Entry;
    yield { kind, id, before: was?.values, after: is?.values } as RecordChange;
  }
}

function blockChanges(before: readonly Known<Block>[], after: readonly Known<Block>[]): readonly RecordChange[] {
  const [was, is] = [valuesById(before), valuesById(after)];
  return [...new Set([...was.keys(), ...is.keys()])]
    .filter((id) => was.get(id) !== is.get(id))
    .map((id) => ({ kind: 'block', id, before: was.get(id), after: is.get(id) }));
}

function valuesById(blocks: readonly Known<Block>[]): ReadonlyMap<string, Block> {
  return new Map(blocks.map(({ id, values }) => [id, values]));
}
