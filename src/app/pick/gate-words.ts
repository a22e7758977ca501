import { bestFact } from '../../catalogue/facts.ts';
import type { Program } from '../../catalogue/program.ts';
import type { OwnFact } from '../../loop/profile.ts';

interface GateWords {
  readonly fact: string;
  readonly sentence: (value: string | number) => string;
}

const GATES: Readonly<Record<string, GateWords>> = {
  'J-1 sponsorship': { fact: 'visa_j1', sentence: () => 'It does not sponsor the J-1 visa.' },
  'H-1B sponsorship': { fact: 'visa_h1b', sentence: () => 'It does not sponsor the H-1B visa.' },
  'lowest score': {
    fact: 'step2ck_minimum',
    sentence: (value) => `It asks for a Step 2 CK score of at least ${value}.`,
  },
  'years since graduation': {
    fact: 'max_years_since_graduation',
    sentence: (value) => `It takes graduates of the last ${value} years.`,
  },
  'failed attempts': {
    fact: 'max_failed_attempts',
    sentence: (value) =>
      Number(value) === 0 ? 'It accepts no failed attempt.' : `It accepts ${value} failed attempts at most.`,
  },
};

/** Why a program is closed, in a sentence with its limit; the gate's own name where there is no more to say. */
export function gateInWords(gate: string, program: Program | undefined, ownFacts: readonly OwnFact[]): string {
  const words = Object.hasOwn(GATES, gate) ? GATES[gate] : undefined;
  const known = words === undefined || program === undefined ? null : bestFact(program, words.fact, ownFacts);
  if (words === undefined || known === null) return `${gate.charAt(0).toUpperCase()}${gate.slice(1)}.`;
  return words.sentence(known.value);
}
