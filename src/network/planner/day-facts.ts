import { addDays, type PlainDate, weekdayOf } from '../../base/plain-date.ts';
import type { Journal, Known } from '../journal/journal.ts';
import { isOff } from '../journal/working-together.ts';
import type { Block } from '../records/block.ts';
import { onceFor } from '../rules/views.ts';
import { outreachAWeek } from './block-week.ts';
import type { DayKind } from './plan.ts';

/** What a day leaves room for. */
export interface DayFacts {
  readonly date: PlainDate;
  readonly block: Known<Block> | null;
  readonly kind: DayKind;
  /** A night is worked: awake while those one would write to or meet sleep. */
  readonly night: boolean;
  /** Outreach and asks its week has room for. */
  readonly budget: number;
}

export function dayFacts(journal: Journal, date: PlainDate): DayFacts {
  const known = onceFor(journal, 'planner days', () => new Map<PlainDate, DayFacts>());
  const before = known.get(date);
  if (before !== undefined) return before;
  const block = blockOn(journal, date);
  const kind = kindOf(journal, date, block);
  const free = kind === 'vacation' || (kind === 'golden-weekend' && journal.settings.goldenWeekends !== true);
  const facts: DayFacts = {
    date,
    block,
    kind,
    night: kind === 'working' && isNight(block),
    budget: free ? 0 : outreachAWeek(block?.values.type),
  };
  known.set(date, facts);
  return facts;
}

/** The block a day belongs to: a vacation before others, else the one that began last. */
function blockOn({ blocks }: Journal, day: PlainDate): Known<Block> | null {
  let found: Known<Block> | null = null;
  for (const block of blocks) {
    const { from, to, type } = block.values;
    if (from == null || to == null || day < from || day > to) continue;
    if (type === 'vacation') return block;
    found = block;
  }
  return found;
}

function kindOf(journal: Journal, day: PlainDate, block: Known<Block> | null): DayKind {
  if (block?.values.type === 'vacation') return 'vacation';
  if (journal.days.get(day)?.postCall === true) return 'post-call';
  const off = isFree(journal, day, block);
  const before = addDays(day, -1);
  const last = blockOn(journal, before);
  const worksNight = !off && isNight(block);
  if (!worksNight && isNight(last) && !isFree(journal, before, last)) return 'after-nights';
  if (off) return isGolden(journal, day) ? 'golden-weekend' : 'off';
  return block === null ? 'unknown' : 'working';
}

function isFree(journal: Journal, day: PlainDate, block: Known<Block> | null): boolean {
  return block === null ? journal.days.get(day)?.off === true : isOff(journal, block, day);
}

/** Saturday and Sunday, both off. */
function isGolden(journal: Journal, day: PlainDate): boolean {
  const weekday = weekdayOf(day);
  if (weekday !== 0 && weekday !== 6) return false;
  const other = addDays(day, weekday === 6 ? 1 : -1);
  return isFree(journal, other, blockOn(journal, other));
}

/** Night float, or shifts that begin in the evening and end in the morning. */
function isNight(block: Known<Block> | null): boolean {
  if (block === null) return false;
  const { type, shiftStart, shiftEnd } = block.values;
  if (type === 'nights') return true;
  return (
    shiftStart != null && shiftEnd != null && shiftStart >= '16:00' && shiftEnd >= '04:00' && shiftEnd <= shiftStart
  );
}
