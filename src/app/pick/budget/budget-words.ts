import { middleInWords as aboutMiddle, percentRange, roughRange } from '../../words/chance.ts';
import { dollars } from '../../words/dollars.ts';
import { programsInWords } from '../../words/programs.ts';
import type { BudgetRow } from './budget-rows.ts';
import type { FeeStep } from './fee-steps.ts';

/** `61 to 72 %`, or roughly so where there is no middle. */
export function rangeInWords({ chance }: BudgetRow): string {
  return chance.median === null ? `roughly ${roughRange(chance)}` : percentRange(chance);
}

/** For a screen reader on the slider: `80 programs, $1,830, chance 61 to 72 per cent`. */
export function valueText(row: BudgetRow): string {
  const range = rangeInWords(row).replaceAll('\u00a0%', ' per cent');
  return `${programsInWords(row.applications)}, ${dollars(row.costUsd)}, chance ${range}`;
}

export function middleInWords({ chance }: BudgetRow): string {
  return chance.median === null ? '' : aboutMiddle({ median: chance.median });
}

/** `From the 31st on, each costs $30.` */
export function stepInWords({ from, usd }: FeeStep): string {
  return `From the ${ordinal(from)} on, each costs ${dollars(usd)}`;
}

function ordinal(count: number): string {
  const isTeen = Math.floor((count % 100) / 10) === 1;
  const ending = isTeen ? 'th' : ({ 1: 'st', 2: 'nd', 3: 'rd' } as const)[count % 10];
  return `${count}${ending ?? 'th'}`;
}
