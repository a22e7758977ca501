import { bestFact } from '../../../catalogue/facts.ts';
import type { Program } from '../../../catalogue/program.ts';
import type { OwnFact, VisaNeed } from '../../../loop/profile.ts';

const VISAS: Readonly<Record<VisaNeed, readonly string[]>> = {
  none: [],
  j1: ['visa_j1'],
  h1b: ['visa_h1b'],
  either: ['visa_j1', 'visa_h1b'],
};
const DETAILS = ['img_share', 'step2ck_minimum', 'max_years_since_graduation', 'max_failed_attempts'] as const;

/** Facts that could open or close a program to the applicant and that nobody but the applicant has looked up. */
export interface FactsToCheck {
  /** One tap each. */
  readonly visas: readonly string[];
  /** They take some reading, so they are asked for less loudly. */
  readonly details: readonly string[];
}

export function factsToCheck(program: Program, visaNeed: VisaNeed, ownFacts: readonly OwnFact[]): FactsToCheck {
  const open = (name: string) => {
    const known = bestFact(program, name, ownFacts);
    return known === null || known.status === 'user';
  };
  return { visas: VISAS[visaNeed].filter(open), details: DETAILS.filter(open) };
}
