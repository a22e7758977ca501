import { addDays, type PlainDate } from '../../base/plain-date.ts';
import type { Journal, Known } from '../journal/journal.ts';
import { isOff } from '../journal/working-together.ts';
import { rotationName } from '../mentors/words.ts';
import type { Block } from '../records/block.ts';
import type { Asked } from './asked.ts';
import { programNamed } from './program-named.ts';

export interface Rotation {
  readonly acgmeId: string;
  /** As the user calls it. */
  readonly name: string;
  /** First and last day of it worked by today. */
  readonly from: PlainDate;
  readonly to: PlainDate;
}

/** A working week: less is a visit (assumed, like the size of the effect). */
const LEAST_DAYS = 5;

/**
 * Blocks worked at a program, in order of their first day: those whose institution names it and no other, of which at
 * least five days were worked by today. That the user once worked together with somebody from there does not tell where.
 */
export function rotations(journal: Journal, { programs, today }: Asked): readonly Rotation[] {
  return journal.blocks.flatMap((block): readonly Rotation[] => {
    const acgmeId = programNamed(programs, block.values.institution);
    if (acgmeId === null || block.values.type === 'vacation') return [];
    const days = daysWorked(journal, block, today);
    const [from, to] = [days[0], days.at(-1)];
    if (days.length < LEAST_DAYS || from === undefined || to === undefined) return [];
    return [{ acgmeId, name: rotationName(block.values), from, to }];
  });
}

function daysWorked(journal: Journal, block: Known<Block>, today: PlainDate): readonly PlainDate[] {
  const { from, to } = block.values;
  const days: PlainDate[] = [];
  if (from == null || to == null) return days;
  for (let day = from; day <= to && day <= today; day = addDays(day, 1))
    if (!isOff(journal, block, day)) days.push(day);
  return days;
}
