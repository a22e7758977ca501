import { formatPath, show } from '../../base/schema.ts';
import type { FeeTier } from '../../engine/portfolio/fees.ts';
import type { Candidate, ListProblem } from '../../engine/portfolio/list-problem.ts';
import type { PortfolioProblem, PortfolioProgram } from './portfolio-problem.ts';

/** A problem as the engine's plain numbers, with the programs that its candidates stand for. */
export interface NumberedProblem {
  readonly problem: ListProblem;
  readonly programs: readonly PortfolioProgram[];
  /** Things that change nothing, or are taken for nothing, and may be slips of the pen. */
  readonly notes: readonly string[];
}

const NO_LIMIT = Number.POSITIVE_INFINITY;

/** Turns a checked problem into numbers: excluded programs go, groups get numbers, dollars become cents. */
export function listProblemOf({
  programs,
  fees = {},
  limits = {},
  pinned = [],
  excluded = [],
}: PortfolioProblem): NumberedProblem {
  const out = new Set(excluded);
  const must = new Set(pinned);
  const open = programs.filter(({ id }) => !out.has(id));
  const names = [...new Set(open.map(({ group }) => group))];
  const groups = names.map((name) => {
    const { silver = 0, gold = 0 } = ofGroup(limits.signals, name) ?? {};
    return { fees: ofGroup(fees, name)?.map(tierOf) ?? [], silver, gold };
  });
  const candidates = open.map(
    (program): Candidate => ({
      utility: program.utility,
      chance: chancesOf(program),
      group: names.indexOf(program.group),
      cost: program.costUsd === undefined ? undefined : Math.round(program.costUsd * 100),
      pinned: must.has(program.id),
    }),
  );
  const { applications = NO_LIMIT, budgetUsd } = limits;
  // A budget may have parts of a cent; what they cannot pay is left.
  const budget = budgetUsd === undefined ? NO_LIMIT : Math.floor(budgetUsd * 100 + 1e-4);
  return {
    problem: { candidates, groups, applications, budget },
    programs: open,
    notes: notesOn({ programs, fees, limits }),
  };
}

/** What a table says of a group. A group may have any name, also one that every object inherits, such as `constructor`. */
function ofGroup<T>(table: Readonly<Record<string, T>> | undefined, name: string | undefined): T | undefined {
  return table !== undefined && name !== undefined && Object.hasOwn(table, name) ? table[name] : undefined;
}

function tierOf({ first, usd }: { readonly first?: number | undefined; readonly usd: number }): FeeTier {
  return { upTo: first ?? NO_LIMIT, each: Math.round(usd * 100) };
}

function chancesOf({ probability, interview, match }: PortfolioProgram): Candidate['chance'] {
  const given = probability ?? interview ?? 0;
  const { plain, silver, gold } =
    typeof given === 'number' ? { plain: given, silver: undefined, gold: undefined } : given;
  const success = (chance: number): number => (probability === undefined ? chance * (match ?? 0) : chance);
  return [
    success(plain),
    silver === undefined ? undefined : success(silver),
    gold === undefined ? undefined : success(gold),
  ];
}

function notesOn({
  programs,
  fees = {},
  limits = {},
}: Pick<PortfolioProblem, 'programs' | 'fees' | 'limits'>): readonly string[] {
  const inUse = new Set(programs.map(({ group }) => group));
  const unused = (names: Readonly<Record<string, unknown>>, field: readonly string[]): readonly string[] =>
    Object.keys(names).flatMap((name) =>
      inUse.has(name) ? [] : [`${formatPath([...field, name])}: no program is in this group, so it changes nothing`],
    );
  const free = new Set(programs.filter(({ costUsd }) => costUsd === undefined).map(({ group }) => group));
  const unpaid = Object.keys(fees).length === 0 ? [] : [...free].filter((name) => ofGroup(fees, name) === undefined);
  return [
    ...unused(fees, ['fees']),
    ...unused(limits.signals ?? {}, ['limits', 'signals']),
    ...unpaid.map((name) =>
      name === undefined
        ? 'programs without a group have no fee and count as free'
        : `fees: the group ${show(name)} has none, so its programs count as free`,
    ),
  ];
}
