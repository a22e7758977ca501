import { type Problem, problem } from '../base/result.ts';
import { show } from '../base/schema.ts';
import { FACT_STATUSES, type Fact, type FactStatus } from './fact.ts';
import { isFactDate } from './fact-date.ts';
import { misfit } from './fact-kind.ts';
import type { Catalogue, Program } from './program.ts';
import { ACGME_ID, isAddress, NRMP_CODE } from './reading/fields.ts';
import { isState } from './state.ts';
import { hasKnownCategorical } from './tracks.ts';

export interface CatalogueCheck {
  readonly problems: readonly Problem[];
  readonly counts: {
    readonly programs: number;
    readonly tracks: number;
    readonly facts: number;
    readonly factsByStatus: Readonly<Record<FactStatus, number>>;
    readonly factsByName: Readonly<Record<string, number>>;
    readonly factsWithoutAddress: number;
    readonly programsWithoutFacts: number;
    readonly programsWithoutCategorical: number;
    readonly programsWithoutNrmpCode: number;
    readonly programsWithoutWebsite: number;
    readonly programsWithoutPlace: number;
  };
}

/** Proves that every fact has a source, a date, a status and a value that fits, and every id is well formed and unique. */
export function checkCatalogue({ programs }: Catalogue): CatalogueCheck {
  const facts = programs.flatMap((program) => program.facts);
  const without = (has: (program: Program) => boolean) => programs.filter((program) => !has(program)).length;
  return {
    problems: [...programs.flatMap(problemsOf), ...repeatedIds(programs)],
    counts: {
      programs: programs.length,
      tracks: programs.flatMap(({ tracks }) => tracks).length,
      facts: facts.length,
      factsByStatus: byStatus(facts),
      factsByName: byName(facts),
      factsWithoutAddress: facts.filter(({ source }) => source.url === null).length,
      programsWithoutFacts: without((program) => program.facts.length > 0),
      programsWithoutCategorical: without(hasKnownCategorical),
      programsWithoutNrmpCode: without(({ nrmpCode }) => nrmpCode !== null),
      programsWithoutWebsite: without(({ website }) => website !== null),
      programsWithoutPlace: without(({ place }) => place !== null),
    },
  };
}

function problemsOf(program: Program): readonly Problem[] {
  const { acgmeId, nrmpCode, state, listed, source, tracks, facts } = program;
  const wrong: (readonly [boolean, string, string])[] = [
    [!ACGME_ID.test(acgmeId), 'id', `${show(acgmeId)} is not an ACGME id (ten digits)`],
    [nrmpCode !== null && !NRMP_CODE.test(nrmpCode), 'NRMP code', `${show(nrmpCode)} is not an NRMP code`],
    [!isState(state), 'state', `${show(state)} is not a state's two-letter code`],
    [!isFactDate(listed), 'listed', `${show(listed)} is not a date`],
    [source.title === '', 'source', 'is missing'],
    ...tracks.map(
      (track) => [!NRMP_CODE.test(track.nrmpCode), 'track', `${show(track.nrmpCode)} is not an NRMP code`] as const,
    ),
    ...facts.flatMap((fact) => problemsOfFact(fact)),
  ];
  return wrong.flatMap(([is, at, message]) => (is ? [problem(`${acgmeId}.${at}`, message)] : []));
}

function problemsOfFact({ name, value, status, date, source }: Fact): (readonly [boolean, string, string])[] {
  const unfit = misfit(name, value);
  return [
    [unfit !== null, name, unfit ?? ''],
    [!FACT_STATUSES.includes(status), `${name}.status`, `${show(status)} is no status`],
    [!isFactDate(date), `${name}.date`, `${show(date)} is not a date`],
    [source.title.trim() === '', `${name}.source`, 'is missing'],
    [source.url !== null && !isAddress(source.url), `${name}.source`, `${show(source.url)} is not an http address`],
  ];
}

function repeatedIds(programs: readonly Program[]): readonly Problem[] {
  const seen = new Set<string>();
  return programs.flatMap(({ acgmeId }) => {
    if (seen.has(acgmeId)) return [problem(acgmeId, 'stands twice; delete one')];
    seen.add(acgmeId);
    return [];
  });
}

function byStatus(facts: readonly Fact[]): Readonly<Record<FactStatus, number>> {
  const counts: Record<FactStatus, number> = { user: 0, 'own-page': 0, official: 0, 'public-record': 0, reported: 0 };
  for (const { status } of facts) counts[status]++;
  return counts;
}

function byName(facts: readonly Fact[]): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const { name } of facts) counts.set(name, (counts.get(name) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}
