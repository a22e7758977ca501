import type { PlainDate } from '../../base/plain-date.ts';
import type { Known } from '../../network/journal/journal.ts';
import type { Block } from '../../network/records/block.ts';
import { counted, dayInWords } from '../today/day-words.ts';
import type { BlockFinding } from './block-findings.ts';
import { blockTitle } from './block-types.ts';

export const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

/** `Sat, Sun`, or that none is given. */
export function daysOffInWords(daysOff: readonly number[] | null | undefined): string {
  const days = [...new Set(daysOff ?? [])].sort();
  return days.length === 0 ? 'none' : days.map((day) => WEEKDAYS[day]?.slice(0, 3) ?? '').join(', ');
}

/** `Monday 3 August to Sunday 30 August`, as far as it is known. */
export function spanInWords({ from, to }: Pick<Block, 'from' | 'to'>, today: PlainDate): string {
  if (from == null && to == null) return 'no dates yet';
  if (from == null) return `until ${dayInWords(to ?? '', today)}`;
  return to == null ? `from ${dayInWords(from, today)}` : `${dayInWords(from, today)} to ${dayInWords(to, today)}`;
}

export function findingInWords(finding: BlockFinding, blocks: readonly Known<Block>[], today: PlainDate): string {
  switch (finding.what) {
    case 'dates-missing':
      return 'The first or the last day is missing, so this block counts nowhere yet.';
    case 'ends-before-start':
      return 'The last day is before the first.';
    case 'gap':
      return finding.days === 1
        ? `One day without a block: ${dayInWords(finding.from, today)}.`
        : `${counted(finding.days, 'day')} without a block: ${spanInWords(finding, today)}.`;
    case 'overlap': {
      const other = blocks.find(({ id }) => id === finding.other);
      return `Shares ${counted(finding.days, 'day')} with ${other === undefined ? 'another block' : blockTitle(other.values)}.`;
    }
  }
}

/** Whether the day is in the block. */
export function isDuring({ from, to }: Block, day: PlainDate): boolean {
  return from != null && to != null && from <= day && day <= to;
}
