import { type Problem, problem } from '../../base/result.ts';
import { readWith } from '../../base/schema.ts';
import { type PinnedTooMany, solveList } from '../../engine/portfolio/solve-list.ts';
import { parseJson } from '../json-file.ts';
import { asJson, done, type Outcome, refused } from '../outcome.ts';
import { checkPortfolio } from './check-portfolio.ts';
import { listProblemOf } from './list-problem-of.ts';
import { portfolioAnswer } from './portfolio-answer.ts';
import { type PortfolioProblem, portfolioProblemSchema } from './portfolio-problem.ts';
import { portfolioTable } from './portfolio-table.ts';

/** `prelude solve portfolio PROBLEM.json [--json]`: the text of the file in, one document or table out. */
export function solvePortfolio(text: string, file: string, json: boolean): Outcome {
  const parsed = parseJson(text);
  if (!parsed.ok) return refused(2, file, parsed.error);
  const read = readWith(portfolioProblemSchema, parsed.value);
  if (!read.ok) return refused(2, file, read.error.slice(0, 1));
  const wrong = checkPortfolio(read.value);
  if (wrong.length > 0) return refused(2, file, wrong.slice(0, 1));
  const later = notYet(read.value);
  if (later.length > 0) return refused(1, file, later);

  const { problem: numbers, programs, notes } = listProblemOf(read.value);
  const solved = solveList(numbers);
  if (!solved.ok) return refused(1, file, [pinnedTooMany(solved.error)]);
  const answer = portfolioAnswer(solved.value, programs);
  const told = notes.map((note) => `${file}: ${note}\n`).join('');
  return done(json ? asJson(answer) : portfolioTable(answer, programs), told);
}

/** Fields of the format that this version does not solve. */
function notYet({ correlation = 0, limits = {} }: PortfolioProblem): readonly Problem[] {
  const later = 'comes with a later version';
  return [
    ...(correlation === 0 ? [] : [problem('correlation', later)]),
    ...(limits.interviews === undefined ? [] : [problem('limits.interviews', later)]),
  ];
}

function pinnedTooMany(failure: PinnedTooMany): Problem {
  if (failure.limit === 'applications') {
    return problem('pinned', `holds ${failure.pinned} programs, and limits.applications allows ${failure.most}`);
  }
  return problem(
    'pinned',
    `costs ${dollars(failure.cost)} alone, and limits.budgetUsd allows ${dollars(failure.most)}`,
  );
}

function dollars(cents: number): string {
  return `$${(cents / 100).toLocaleString('en-US', { maximumFractionDigits: 2 })}`;
}
