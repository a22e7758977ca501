import { addDays, type PlainDate, weekdayOf } from '../../base/plain-date.ts';
import type { Block } from '../records/block.ts';
import type { Journal, Known } from './journal.ts';
import { meantBy } from './meant-by.ts';

/** A stretch of one block on which a person was on the user's team, both days included; it may lie ahead. */
export interface Together {
  readonly person: string;
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly block: Known<Block>;
}

/**
 * Who works with the user when, as the blocks' teams and the user's corrections say, in order of the first day. A block or
 * a place on it without first or last day tells no stretch, nor does a vacation.
 */
export function workingTogether(journal: Journal, person?: string): readonly Together[] {
  const blocks = new Map(journal.blocks.map((block) => [block.id, block]));
  return journal.teams
    .flatMap(({ values }): readonly Together[] => {
      const block = blocks.get(values.block ?? '');
      const member = meantBy(journal, values.person ?? '');
      if (block === undefined || member === '' || values.together === false) return [];
      if ((person !== undefined && member !== person) || block.values.type === 'vacation') return [];
      const from = [block.values.from, values.from]
        .filter((day) => day != null)
        .sort()
        .at(-1);
      const to = [block.values.to, values.to]
        .filter((day) => day != null)
        .sort()
        .at(0);
      return from == null || to == null || from > to ? [] : [{ person: member, from, to, block }];
    })
    .sort((a, b) => (a.from === b.from ? 0 : a.from < b.from ? -1 : 1));
}

/** The days of a stretch up to `today` on which the user worked, the latest first; days off are left out. */
export function* daysTogether(
  journal: Journal,
  { from, to, block }: Together,
  today: PlainDate,
): IterableIterator<PlainDate> {
  for (let day = to < today ? to : today; day >= from; day = addDays(day, -1))
    if (!isOff(journal, block, day)) yield day;
}

/** Whether no shift of the block begins on that day: a weekly day off, or one marked as off or post-call. */
export function isOff(journal: Journal, block: Known<Block>, day: PlainDate): boolean {
  const own = journal.days.get(day);
  if (own?.off != null) return own.off;
  return own?.postCall === true || (block.values.daysOff ?? []).includes(weekdayOf(day));
}
