import type { PlainDate } from '../../base/plain-date.ts';
import type { Journal, Known } from '../journal/journal.ts';
import type { Block, BlockType } from '../records/block.ts';

/** Rotations that leave no hours over: new promises wait until they end. */
const HARD_TYPES: ReadonlySet<BlockType> = new Set<BlockType>(['icu', 'nights']);

/** The ICU or night-float block that holds this day, or null. */
export function hardBlockOn(journal: Pick<Journal, 'blocks'>, day: PlainDate): Known<Block> | null {
  return (
    journal.blocks.find(
      ({ values: { type, from, to } }) =>
        type != null && HARD_TYPES.has(type) && from != null && to != null && from <= day && day <= to,
    ) ?? null
  );
}
