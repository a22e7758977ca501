import type { Odds } from '../odds/open.ts';
import type { Order } from './choice.ts';
import { medianOf } from './interval.ts';
import type { PickResult } from './result.ts';
import { askAll, type Question, worthsIn } from './worth.ts';

/** How many questions are valued on all draws; the rest are worth less at the base draw already. */
const SHORTLIST = 30;
/** Worth below this (a hundredth of a point) is not worth a question. */
const LEAST = 0.0001;

/** Unknown facts by what asking adds to P(match); a signal set free is not given away again, so the worth is a little low. */
export function unknownsByWorth(
  odds: Odds,
  order: Order,
  count: number,
  pinned: ReadonlySet<number>,
): PickResult['unknowns'] {
  const listed = { order, count, pinned };
  const every = collect(odds, order, count);
  const base = worthsIn(odds, 'base', listed, askAll(odds, every));
  const rows = every
    .map((row, index) => ({ ...row, worth: base[index] as number }))
    .filter(({ worth }) => worth >= LEAST)
    .sort((a, b) => b.worth - a.worth || a.place - b.place)
    .slice(0, SHORTLIST);
  const asked = askAll(odds, rows);
  const draws = Array.from({ length: odds.drawCount }, (_, draw) => worthsIn(odds, draw, listed, asked));
  return rows
    .map(({ fact, programs }, index) => ({
      fact,
      acgmeIds: programs.map((program) => odds.programs[program]?.acgmeId ?? ''),
      worth: medianOf(Float64Array.from(draws, (worths) => worths[index] as number)),
    }))
    .filter(({ worth }) => worth >= LEAST)
    .sort((a, b) => b.worth - a.worth);
}

/** A question, and the programs that the model cannot tell apart and that stand alike in the list: one row for all. */
interface Row extends Question {
  readonly programs: number[];
}

function collect(odds: Odds, { programs, modes }: Order, count: number): readonly Row[] {
  const rows = new Map<string, Row>();
  for (const [place, program] of programs.entries()) {
    const standing = place < count ? `in ${modes[place]}` : 'out';
    for (const fact of odds.questions(program)) {
      const key = [fact, standing, odds.key(program)].join('\n');
      const row = rows.get(key);
      if (row) row.programs.push(program);
      else rows.set(key, { program, fact, place, programs: [program] });
    }
  }
  return [...rows.values()];
}
