import { fold } from '../../../base/fold.ts';
import type { Journal, Known } from '../../../network/journal/journal.ts';
import type { Block } from '../../../network/records/block.ts';
import type { Rotation } from './rotations-of.ts';
import { sharedDays } from './shared-days.ts';

/** Begins the id of every block that a schedule made; service and first day follow. */
export const MADE_HERE = 'schedule.';

export interface MatchedRotation {
  readonly id: string;
  readonly rotation: Rotation;
  readonly before: Known<Block> | null;
}

/**
 * Which block of the year each rotation is: one an earlier file made of the same service and days, or of the same days
 * where the service is called otherwise now; or one that the user entered for exactly these days.
 */
export function matchRotations(
  rotations: readonly Rotation[],
  { blocks, teams }: Pick<Journal, 'blocks' | 'teams'>,
): readonly MatchedRotation[] {
  const free = new Map(blocks.map((block) => [block.id, block]));
  const matches = new Map<Rotation, Known<Block>>();
  const withTeam = new Set(teams.map(({ values }) => values.block));
  const rounds: readonly ((rotation: Rotation, block: Known<Block>) => boolean)[] = [
    (rotation, block) =>
      isMade(block) && serviceOf(block.id) === slugOf(rotation) && sharedDays(rotation, block.values) > 0,
    (rotation, { values: { type, from, to } }) =>
      type === rotation.type && from === rotation.from && to === rotation.to,
    // Renamed in the file; a block with people on its team is not taken for another.
    (rotation, block) => isMade(block) && !withTeam.has(block.id) && isMostly(rotation, block.values),
  ];
  for (const fits of rounds) {
    for (const rotation of rotations) {
      if (matches.has(rotation)) continue;
      const [best] = [...free.values()]
        .filter((block) => fits(rotation, block))
        .sort((a, b) => sharedDays(rotation, b.values) - sharedDays(rotation, a.values));
      if (best === undefined) continue;
      matches.set(rotation, best);
      free.delete(best.id);
    }
  }
  const taken = new Set(blocks.map(({ id }) => id));
  return rotations.map((rotation) => {
    const before = matches.get(rotation) ?? null;
    const id = before?.id ?? freeId(`${MADE_HERE}${slugOf(rotation)}.${rotation.from}`, taken);
    taken.add(id);
    return { id, rotation, before };
  });
}

function isMade({ id }: Known<Block>): boolean {
  return id.startsWith(MADE_HERE);
}

function isMostly(rotation: Rotation, block: Block): boolean {
  const shorter = Math.min(sharedDays(rotation, rotation), sharedDays(block, block));
  return sharedDays(rotation, block) * 2 >= Math.max(1, shorter);
}

/** The service as it stands in an id: words of services alone, else the type. */
export function slugOf({ name, type }: Pick<Rotation, 'name' | 'type'>): string {
  const words = fold(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return words === '' ? type : words.slice(0, 80);
}

/** What `slugOf` said when the block was made. */
export function serviceOf(id: string): string {
  return id.slice(MADE_HERE.length).replace(/\.\d{4}-\d{2}-\d{2}(?:\.\d+)?$/, '');
}

function freeId(id: string, taken: ReadonlySet<string>): string {
  let free = id;
  for (let at = 2; taken.has(free); at += 1) free = `${id}.${at}`;
  return free;
}
