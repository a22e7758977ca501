import type { Journal, Known } from '../../network/journal/journal.ts';
import type { Block } from '../../network/records/block.ts';
import type { Change } from '../../workspace/change.ts';

/** Takes a block away with the places on its team, as one act. */
export function removeBlock({ teams }: Journal, { id }: Known<Block>): readonly Change[] {
  const places = teams.filter(({ values }) => values.block === id);
  return [
    { kind: 'block', id, removed: true },
    ...places.map((place): Change => ({ kind: 'block-team', id: place.id, removed: true })),
  ];
}

export function changeBlock({ id }: Known<Block>, fields: Block): Change {
  return { kind: 'block', id, fields };
}
