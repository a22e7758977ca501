import type { Odds } from '../odds/open.ts';
import type { Order } from './choice.ts';
import { medianOf } from './interval.ts';
import type { PickResult } from './result.ts';
import { type Question, worthIn } from './worth.ts';

/** How many questions are valued on all draws; the rest are worth less at the base draw already. */
const SHORTLIST = 60;
/** Worth below this (a hundredth of a point) is not worth a question. */
const LEAST = 0.0001;

/**
 * Unknown facts by what knowing one of them would add to P(match), expected over the answers: after a "no" the program
 * gives way to the next in line, after a "yes" it may take the place of the last. A signal set free is not given to
 * another program, so the worth is a little low.
 */
export function unknownsByWorth(
  odds: Odds,
  order: Order,
  count: number,
  pinned: ReadonlySet<number>,
): PickResult['unknowns'] {
  const questions: Question[] = order.programs.flatMap((program, place) =>
    (odds.gates[program]?.unknown ?? []).map((fact) => ({ program, fact, place })),
  );
  const base = worthIn(odds, 'base', order, count, pinned);
  const shortlist = questions
    .map((question) => ({ question, worth: base(question) }))
    .filter(({ worth }) => worth >= LEAST)
    .sort((a, b) => b.worth - a.worth || a.question.place - b.question.place);
  const rows = collect(
    odds,
    order,
    count,
    shortlist.map(({ question }) => question),
  ).slice(0, SHORTLIST);
  const worths = rows.map(() => new Float64Array(odds.drawCount));
  for (let draw = 0; draw < odds.drawCount; draw++) {
    const worth = worthIn(odds, draw, order, count, pinned);
    for (const [index, row] of rows.entries()) (worths[index] as Float64Array)[draw] = worth(row.asked);
  }
  return rows
    .map(({ asked, programs }, index) => ({
      fact: asked.fact,
      acgmeIds: programs.map((program) => odds.programs[program]?.acgmeId ?? ''),
      worth: medianOf(worths[index] as Float64Array),
    }))
    .filter(({ worth }) => worth >= LEAST)
    .sort((a, b) => b.worth - a.worth);
}

/** One row for all programs that the model cannot tell apart and that stand alike in the list. */
function collect(odds: Odds, order: Order, count: number, questions: readonly Question[]) {
  const rows = new Map<string, { asked: Question; programs: number[] }>();
  for (const asked of questions) {
    const standing = asked.place < count ? `in ${order.modes[asked.place]}` : 'out';
    const key = [asked.fact, standing, odds.key(asked.program)].join('\n');
    const row = rows.get(key);
    if (row) row.programs.push(asked.program);
    else rows.set(key, { asked, programs: [asked.program] });
  }
  return [...rows.values()];
}
