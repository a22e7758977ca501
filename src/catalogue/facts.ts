import { FACT_STATUSES, type Fact, type FactStatus } from './fact.ts';
import { latestDay } from './fact-date.ts';
import { unitOf } from './fact-kind.ts';
import type { Program } from './program.ts';

/** What the user found out, as a profile's `knownFacts` holds it; `seenOn` is a calendar day. */
export interface OwnFact {
  readonly acgmeId: string;
  readonly fact: string;
  readonly value: string | number;
  readonly seenOn: string;
  readonly source?: string | null | undefined;
}

/** An own fact in the catalogue's form, of status `user`. */
export function toFact({ fact, value, seenOn, source }: OwnFact): Fact {
  return {
    name: fact,
    value,
    unit: unitOf(fact),
    status: 'user',
    date: seenOn,
    source: { title: source ?? 'found out by yourself', url: null },
  };
}

/**
 * The fact that counts among all that are known of a program under one name, or null where nothing is known.
 * Own facts win; then the program's own page, official figures, public records, single reports; then the later date.
 * Of two that are equal in both, the one that stands later (an own fact given again replaces the first).
 */
export function bestFact(program: Program, name: string, ownFacts: readonly OwnFact[] = []): Fact | null {
  let best: Fact | null = null;
  for (const fact of program.facts) if (fact.name === name) best = stronger(best, fact);
  for (const own of ownFacts)
    if (own.fact === name && own.acgmeId === program.acgmeId) best = stronger(best, toFact(own));
  return best;
}

function stronger(held: Fact | null, next: Fact): Fact {
  if (held === null) return next;
  const byStatus = rank(next.status) - rank(held.status);
  if (byStatus !== 0) return byStatus < 0 ? next : held;
  return latestDay(next.date) >= latestDay(held.date) ? next : held;
}

function rank(status: FactStatus): number {
  return FACT_STATUSES.indexOf(status);
}
