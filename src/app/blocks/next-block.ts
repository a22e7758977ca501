import { addDays, daysBetween, type PlainDate, yearOf } from '../../base/plain-date.ts';
import type { Block } from '../../network/records/block.ts';
import { BLOCK_TYPE_WORDS } from './block-types.ts';

/** Days of a block where none says otherwise: four weeks, the usual length (a convention). */
export const USUAL_DAYS = 28;

/** The first day of the training year that a day is in: 1 July, by convention. */
export function trainingYearStart(day: PlainDate): PlainDate {
  const year = yearOf(day);
  const text = String(day.slice(5) >= '07-01' ? year : year - 1).padStart(4, '0');
  return `${text}-07-01`;
}

/** What the next block of the year starts with: the day after the last one ends, as long as that one. */
export function nextBlock(blocks: readonly Block[], today: PlainDate): Block {
  const last = lastToEnd(blocks);
  const from = last === null ? trainingYearStart(today) : addDays(last.to, 1);
  const days = last === null ? USUAL_DAYS : daysBetween(last.from, last.to) + 1;
  return { type: 'ward', from, to: addDays(from, days - 1), ...BLOCK_TYPE_WORDS.ward.preset };
}

function lastToEnd(blocks: readonly Block[]): { readonly from: PlainDate; readonly to: PlainDate } | null {
  let last: { readonly from: PlainDate; readonly to: PlainDate } | null = null;
  for (const { from, to } of blocks) {
    if (from == null || to == null || to < from) continue;
    if (last === null || to > last.to) last = { from, to };
  }
  return last;
}
