import { columns } from '../catalogue/text.ts';
import type { PortfolioAnswer } from './portfolio-answer.ts';
import type { PortfolioProgram } from './portfolio-problem.ts';

/** The answer for a terminal. */
export function portfolioTable(answer: PortfolioAnswer, programs: readonly PortfolioProgram[]): string {
  const utilities = new Map(programs.map(({ id, utility }) => [id, utility]));
  const { applications, value, costUsd, matchChance, method, proved, upperBound, gapPercent, order, valueByCount } =
    answer;
  const proof = proved
    ? 'no list within the limits is worth more'
    : `no list is worth more than ${short(upperBound)}, ${gapPercent} % above`;
  const lines = [
    columns([
      ['Value', `${short(value)} (${method}: ${proof})`],
      ['Match', `${(100 * matchChance).toFixed(1)} % for at least one yes`],
      [
        'Cost',
        `$${costUsd.toLocaleString('en-US')} for ${applications.length} ${applications.length === 1 ? 'application' : 'applications'}`,
      ],
    ]),
  ];
  if (applications.length > 0) {
    lines.push(
      columns([
        ['Program', 'Signal', 'Utility'],
        ...applications.map(({ id, mode }) => [id, mode === 'plain' ? '-' : mode, short(utilities.get(id) ?? 0)]),
      ]),
    );
  }
  if (order !== undefined && order.length > 1) {
    const rows = order.map((id, index) => [String(index + 1), short(valueByCount?.[index] ?? 0), id]);
    lines.push(columns([['Best of', 'Value', 'Adds'], ...rows]));
  }
  return lines.join('\n');
}

function short(value: number): string {
  return String(Number(value.toPrecision(6)));
}
