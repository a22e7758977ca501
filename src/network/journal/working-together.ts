import { addDays, daysBetween, type PlainDate, weekdayOf } from '../../base/plain-date.ts';
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
  const { all, byPerson } = stretchesOf(journal);
  return person === undefined ? all : (byPerson.get(person) ?? []);
}

/** The same by person; for looking at everybody at once. */
export function togetherByPerson(journal: Journal): ReadonlyMap<string, readonly Together[]> {
  return stretchesOf(journal).byPerson;
}

/** What stretches are told from. */
type Told = Pick<Journal, 'blocks' | 'teams' | 'mergedInto'>;

interface Stretches {
  readonly from: Told;
  readonly all: readonly Together[];
  readonly byPerson: ReadonlyMap<string, readonly Together[]>;
}

/** Teams change with the months, journals with each moment: what they tell holds from one to the next. */
const known = new WeakMap<Journal['teams'], Stretches>();

function stretchesOf({ blocks, teams, mergedInto }: Told): Stretches {
  const before = known.get(teams);
  if (before !== undefined && before.from.blocks === blocks && before.from.mergedInto === mergedInto) return before;
  const from = { blocks, teams, mergedInto };
  const all = stretchesAmong(from);
  const byPerson = new Map<string, Together[]>();
  for (const stretch of all) {
    const own = byPerson.get(stretch.person);
    if (own === undefined) byPerson.set(stretch.person, [stretch]);
    else own.push(stretch);
  }
  const stretches = { from, all, byPerson };
  known.set(teams, stretches);
  return stretches;
}

function stretchesAmong(journal: Told): readonly Together[] {
  const blocks = new Map(journal.blocks.map((block) => [block.id, block]));
  return journal.teams
    .flatMap(({ values }): readonly Together[] => {
      const block = blocks.get(values.block ?? '');
      const person = meantBy(journal, values.person ?? '');
      if (block === undefined || person === '' || values.together === false) return [];
      if (block.values.type === 'vacation') return [];
      const from = [block.values.from, values.from]
        .filter((day) => day != null)
        .sort()
        .at(-1);
      const to = [block.values.to, values.to]
        .filter((day) => day != null)
        .sort()
        .at(0);
      return from == null || to == null || from > to ? [] : [{ person, from, to, block }];
    })
    .sort((a, b) => (a.from === b.from ? 0 : a.from < b.from ? -1 : 1));
}

/** The days of a stretch up to `today` on which the user worked, the latest first; days off are left out. */
export function daysTogether(journal: Journal, stretch: Together, today: PlainDate): Iterable<PlainDate> {
  const { from, to } = stretch;
  if (from > today) return [];
  if (daysBetween(from, to) > LONGEST_KEPT) return daysWorked(journal, { ...stretch, to: to < today ? to : today });
  const days = keptDays(journal, stretch);
  return to <= today ? days : days.filter((day) => day <= today);
}

/** No rotation is longer. Who mistypes a year is not made to wait for every day of a century. */
const LONGEST_KEPT = 400;

const kept = new WeakMap<Together, { readonly of: Journal['days']; readonly worked: readonly PlainDate[] }>();

function keptDays(journal: Journal, stretch: Together): readonly PlainDate[] {
  const before = kept.get(stretch);
  if (before !== undefined && before.of === journal.days) return before.worked;
  const worked = [...daysWorked(journal, stretch)];
  kept.set(stretch, { of: journal.days, worked });
  return worked;
}

/** The days of a block between two of its days on which the user works, ahead or not, the latest first. */
export function* daysWorked(
  journal: Journal,
  { from, to, block }: Pick<Together, 'from' | 'to' | 'block'>,
): IterableIterator<PlainDate> {
  for (let day = to; day >= from; day = addDays(day, -1)) if (!isOff(journal, block, day)) yield day;
}

/** Whether no shift of the block begins on that day: a weekly day off, or one marked as off or post-call. */
export function isOff(journal: Journal, block: Known<Block>, day: PlainDate): boolean {
  const own = journal.days.get(day);
  if (own?.off != null) return own.off;
  return own?.postCall === true || (block.values.daysOff ?? []).includes(weekdayOf(day));
}
