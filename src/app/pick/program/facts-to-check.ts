import { bestFact } from '../../../catalogue/facts.ts';
import type { Program } from '../../../catalogue/program.ts';
import type { OwnFact, VisaNeed } from '../../../loop/profile.ts';

const LIMITS = ['step2ck_minimum', 'max_years_since_graduation', 'max_failed_attempts'] as const;

/** Facts that could close or open this program to the applicant and that nobody but the applicant has looked up. */
export function factsToCheck(program: Program, visaNeed: VisaNeed, ownFacts: readonly OwnFact[]): readonly string[] {
  const visas = {
    none: [],
    j1: ['visa_j1'],
    h1b: ['visa_h1b'],
    either: ['visa_j1', 'visa_h1b'],
  }[visaNeed];
  return [...visas, ...LIMITS].filter((name) => {
    const known = bestFact(program, name, ownFacts);
    return known === null || known.status === 'user';
  });
}
