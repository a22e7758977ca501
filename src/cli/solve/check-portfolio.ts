import { type Problem, problem } from '../../base/result.ts';
import { formatPath, show } from '../../base/schema.ts';
import type { PortfolioProblem, PortfolioProgram } from './portfolio-problem.ts';

/** What a schema cannot say: ids that match, chances that are complete, fee tables that rise. */
export function checkPortfolio(read: PortfolioProblem): readonly Problem[] {
  return [
    ...checkIds(read),
    ...read.programs.flatMap((program, index) => checkChances(program, `programs[${index}]`)),
    ...checkFees(read),
    ...checkChoices(read),
  ];
}

function checkIds({ programs }: PortfolioProblem): readonly Problem[] {
  const first = new Map<string, number>();
  return programs.flatMap(({ id }, index) => {
    const before = first.get(id);
    if (before === undefined) first.set(id, index);
    return before === undefined
      ? []
      : [problem(`programs[${index}].id`, `${show(id)} is already the id of programs[${before}]`)];
  });
}

function checkChances({ probability, interview, match }: PortfolioProgram, at: string): readonly Problem[] {
  if (probability !== undefined) {
    const other = interview !== undefined ? 'interview' : match !== undefined ? 'match' : undefined;
    return other === undefined ? [] : [problem(`${at}.${other}`, 'goes without "probability"; leave one of them out')];
  }
  if (interview !== undefined)
    return match === undefined ? [problem(`${at}.match`, 'is missing beside "interview"')] : [];
  if (match !== undefined) return [problem(`${at}.interview`, 'is missing beside "match"')];
  return [problem(`${at}.probability`, 'is missing; give it, or "interview" and "match"')];
}

function checkFees({ fees = {} }: PortfolioProblem): readonly Problem[] {
  return Object.entries(fees).flatMap(([group, tiers]) => {
    const at = formatPath(['fees', group]);
    if (tiers.length === 0) return [problem(at, 'has no step; give at least { "usd": … }')];
    return tiers.flatMap(({ first }, index) => {
      const place = `${at}[${index}].first`;
      const last = index === tiers.length - 1;
      if (last)
        return first === undefined
          ? []
          : [problem(place, 'ends the last step; add a step without "first" for those after it')];
      if (first === undefined) return [problem(place, 'is missing; only the last step goes without')];
      const before = tiers[index - 1]?.first ?? 0;
      return first > before
        ? []
        : [problem(place, `${first} is not above ${before}; steps count from the group's first application`)];
    });
  });
}

function checkChoices({ programs, pinned = [], excluded = [] }: PortfolioProblem): readonly Problem[] {
  const ids = new Set(programs.map(({ id }) => id));
  const out = new Set(excluded);
  const unknown = (list: readonly string[], field: string): readonly Problem[] =>
    list.flatMap((id, index) =>
      ids.has(id) ? [] : [problem(`${field}[${index}]`, `${show(id)} is not the id of a program`)],
    );
  return [
    ...unknown(pinned, 'pinned'),
    ...unknown(excluded, 'excluded'),
    ...pinned.flatMap((id, index) =>
      out.has(id) ? [problem(`pinned[${index}]`, `${show(id)} is excluded too; leave it in one list`)] : [],
    ),
  ];
}
