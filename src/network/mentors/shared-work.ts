import type { PlainDate } from '../../base/plain-date.ts';
import type { Journal, Known } from '../journal/journal.ts';
import { daysTogether, type Together } from '../journal/working-together.ts';
import type { Block } from '../records/block.ts';

/** Work shared with one person, up to a day. */
export interface Shared {
  /** Rotations on which at least one shift was shared, in order of the first day. */
  readonly rotations: readonly Known<Block>[];
  /** Days worked together, as the blocks' teams and the log say. */
  readonly days: number;
}

/** `together` are the stretches with this person, as `workingTogether` gives them. */
export function sharedWork(journal: Journal, person: string, together: readonly Together[], today: PlainDate): Shared {
  const rotations = new Map<string, Known<Block>>();
  const days = new Set<PlainDate>();
  for (const stretch of together) {
    for (const day of daysTogether(journal, stretch, today)) {
      days.add(day);
      rotations.set(stretch.block.id, stretch.block);
    }
  }
  for (const { kind, values } of journal.entriesOf.get(person) ?? [])
    if (kind === 'moment' && values.kind === 'worked-together' && values.on != null && values.on <= today)
      days.add(values.on);
  return { rotations: [...rotations.values()], days: days.size };
}

/** Rotations shared by today, without counting the days. */
export function sharedRotations(
  journal: Journal,
  together: readonly Together[],
  today: PlainDate,
): readonly Known<Block>[] {
  const rotations = new Map<string, Known<Block>>();
  for (const stretch of together) {
    const [worked] = daysTogether(journal, stretch, today);
    if (worked !== undefined) rotations.set(stretch.block.id, stretch.block);
  }
  return [...rotations.values()];
}
