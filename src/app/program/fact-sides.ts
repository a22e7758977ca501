import type { Fact } from '../../catalogue/fact.ts';
import { bestFact, type OwnFact, toFact } from '../../catalogue/facts.ts';
import type { Program } from '../../catalogue/program.ts';

/** All that is known of a program under one name, from every side. */
export interface FactSides {
  readonly name: string;
  /** What the user found out; null where they did not look. */
  readonly own: Fact | null;
  /** The catalogue's, the one that counts most first. */
  readonly told: readonly Fact[];
  /** The one that counts. */
  readonly best: Fact | null;
  /** Why it counts before the others; null where there is nothing to choose from. */
  readonly why: string | null;
}

export function factSides(program: Program, name: string, ownFacts: readonly OwnFact[]): FactSides {
  const own = ownFacts.findLast(({ acgmeId, fact }) => acgmeId === program.acgmeId && fact === name);
  const best = bestFact(program, name, ownFacts);
  const told: Fact[] = [];
  let left: Program = { ...program, facts: program.facts.filter((fact) => fact.name === name) };
  for (let next = bestFact(left, name); next !== null; next = bestFact(left, name)) {
    const taken = next;
    told.push(taken);
    left = { ...left, facts: left.facts.filter((fact) => fact !== taken) };
  }
  const side = own === undefined ? null : toFact(own);
  return { name, own: side, told, best, why: whyItCounts(side, told) };
}

function whyItCounts(own: Fact | null, [first, second]: readonly Fact[]): string | null {
  if (first === undefined) return null;
  if (own !== null) return 'What you checked yourself counts before everything else.';
  if (second === undefined) return null;
  if (first.status === second.status) return 'Of two alike, the later counts.';
  return {
    user: 'What you checked yourself counts before everything else.',
    'own-page': 'The program’s own page counts before other sources.',
    official: 'The official figure counts before reports.',
    'public-record': 'The public record counts before reports.',
    reported: 'Of the reports, the later counts.',
  }[first.status];
}
