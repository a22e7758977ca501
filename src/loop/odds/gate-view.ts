import type { Fact } from '../../catalogue/fact.ts';
import { chanceOf } from './fold.ts';
import type { Gates, GateTerm } from './gate.ts';
import type { GatePriors } from './visa-priors.ts';

/** The gates of one program as shown to the user. */
export interface GateView {
  /** A gate known to be shut (official, the program's own page, the user's own finding); null also where a pin keeps it. */
  readonly failed: { readonly gate: string; readonly fact: Fact } | null;
  /** P(all gates open) at the base values. */
  readonly probability: number;
  readonly terms: readonly { readonly gate: string; readonly fact: Fact | null; readonly probability: number }[];
  /** Names of facts that would decide a gate and are unknown. */
  readonly unknown: readonly string[];
}

export function viewOf(gates: Gates, kept: boolean, priors: GatePriors): GateView {
  return {
    failed: kept ? null : gates.failed,
    probability: chanceOf(gates, kept, priors),
    terms: gates.terms.map(({ gate, fact, probability }) => ({ gate, fact, probability: probability(priors) })),
    unknown: undecided(gates.terms),
  };
}

/** A visa that is known to be sponsored settles the matter; else each unknown one would. */
function undecided(terms: readonly GateTerm[]): readonly string[] {
  const visas = terms.filter(({ asks }) => asks === 'visa_j1' || asks === 'visa_h1b');
  if (visas.some(({ open }) => open === true)) return [];
  return visas.flatMap(({ fact, asks }) => (fact === null && asks !== null ? [asks] : []));
}
