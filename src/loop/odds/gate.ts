import type { Fact, FactStatus } from '../../catalogue/fact.ts';
import type { Applicant } from './applicant.ts';
import type { Book } from './book.ts';
import type { Known, KnownFacts } from './known.ts';
import type { Parameters } from './parameters.ts';

/** P(gate open) where a single report says open, or shut: some reports were found wrong. */
const REPORTED_OPEN = 0.95;
export const REPORTED_SHUT = 0.06;
/** A larger employer of H-1B physicians. */
const MANY_H1B_POSITIONS = 10;
const SUREST = 0.95;

/** Sponsorship of the two visas at programs whose own answer is not known, so that the national shares hold. */
export interface VisaPriors {
  readonly j1: number;
  readonly h1b: number;
  /** At a larger employer of H-1B physicians. */
  readonly h1bEmployer: number;
}

/** From the shipped catalogue only: what the known programs leave of the national share, spread over the unknown ones. */
export function visaPriors({ facts }: Book, parameters: Parameters): VisaPriors {
  const rest = (
    share: number,
    known: (facts: KnownFacts) => Known<boolean> | null,
    weight: (facts: KnownFacts) => number,
  ) => {
    let left = share * facts.length;
    let unknown = 0;
    for (const of of facts) {
      const answer = known(of);
      if (answer === null) unknown += weight(of);
      else left -= answerChance(answer);
    }
    return unknown === 0 ? 0 : Math.min(SUREST, Math.max(0, left / unknown));
  };
  const h1b = rest(
    parameters.h1bShare,
    (of) => of.h1b,
    (of) => (isLargeEmployer(of) ? parameters.h1bEmployer : 1),
  );
  return {
    j1: rest(
      parameters.j1Share,
      (of) => of.j1,
      () => 1,
    ),
    h1b,
    h1bEmployer: Math.min(SUREST, h1b * parameters.h1bEmployer),
  };
}

export interface GateTerm {
  readonly gate: Gate;
  /** The fact that decides it; null where nothing is known. */
  readonly fact: Fact | null;
  /** The name of that fact, known or not. */
  readonly factName: string;
  readonly open: boolean | null;
  probability(priors: VisaPriors, parameters: Parameters): number;
}

export type Gate =
  | 'J-1 sponsorship'
  | 'H-1B sponsorship'
  | 'lowest score'
  | 'years since graduation'
  | 'failed attempts'
  | 'Step 3 for H-1B';

/** The gates of one program that this applicant is exposed to. */
export interface Gates {
  readonly terms: readonly GateTerm[];
  /** A gate known to be shut, from an official source, the program's own page or the user. */
  readonly failed: { readonly gate: Gate; readonly fact: Fact } | null;
  /** P(all gates open), whatever `failed` says. */
  probability(priors: VisaPriors, parameters: Parameters): number;
}

export function gatesOf(facts: KnownFacts, applicant: Applicant): Gates {
  const limits = limitTerms(facts, applicant);
  const visas = visaTerms(facts, applicant);
  const step3 = applicant.step3 === true ? [] : [step3Term(applicant)];
  const j1 = visas.find(({ gate }) => gate === 'J-1 sponsorship');
  const h1b = visas.find(({ gate }) => gate === 'H-1B sponsorship');
  const shutLimit = limits.find(isKnownShut);
  // Any one visa that the applicant can take is enough.
  const shutVisa = visas.length > 0 && visas.every(isKnownShut) ? visas[0] : undefined;
  const shut = shutLimit ?? shutVisa;
  return {
    terms: [...limits, ...visas, ...(h1b ? step3 : [])],
    failed: shut?.fact ? { gate: shut.gate, fact: shut.fact } : null,
    probability(priors, parameters) {
      const byLimits = limits.reduce((p, term) => p * term.probability(priors, parameters), 1);
      if (visas.length === 0) return byLimits;
      const byJ1 = j1?.probability(priors, parameters) ?? 0;
      const byH1b = step3.reduce(
        (p, term) => p * term.probability(priors, parameters),
        h1b?.probability(priors, parameters) ?? 0,
      );
      return byLimits * Math.max(byJ1, byH1b);
    },
  };
}

function limitTerms(facts: KnownFacts, { score, years, failedAttempts }: Applicant): GateTerm[] {
  const { scoreFloor, yearsLimit, attemptsLimit } = facts;
  const terms: GateTerm[] = [];
  if (scoreFloor !== null) terms.push(knownTerm('lowest score', scoreFloor.fact, score >= scoreFloor.value));
  if (yearsLimit !== null) terms.push(knownTerm('years since graduation', yearsLimit.fact, years <= yearsLimit.value));
  if (attemptsLimit !== null && failedAttempts !== null) {
    terms.push(knownTerm('failed attempts', attemptsLimit.fact, failedAttempts <= attemptsLimit.value));
  }
  return terms;
}

function visaTerms(facts: KnownFacts, { visa }: Applicant): GateTerm[] {
  const terms: GateTerm[] = [];
  if (visa === 'j1' || visa === 'either') {
    terms.push(
      facts.j1 === null
        ? priorTerm('J-1 sponsorship', 'visa_j1', (priors) => priors.j1)
        : knownTerm('J-1 sponsorship', facts.j1.fact, facts.j1.value),
    );
  }
  if (visa === 'h1b' || visa === 'either') {
    const large = isLargeEmployer(facts);
    terms.push(
      facts.h1b === null
        ? priorTerm('H-1B sponsorship', 'visa_h1b', (priors) => (large ? priors.h1bEmployer : priors.h1b))
        : knownTerm('H-1B sponsorship', facts.h1b.fact, facts.h1b.value),
    );
  }
  return terms;
}

/** An H-1B petition needs Step 3; how many programs wait for it is **assumed**. Unknown counts as the population's share. */
function step3Term({ step3 }: Applicant): GateTerm {
  return priorTerm('Step 3 for H-1B', 'step3', (_, parameters) =>
    step3 === null ? 0.25 + 0.75 * parameters.step3Gate : parameters.step3Gate,
  );
}

function knownTerm(gate: Gate, fact: Fact, open: boolean): GateTerm {
  const probability = chanceFrom(fact.status, open);
  return { gate, fact, factName: fact.name, open, probability: () => probability };
}

function priorTerm(gate: Gate, factName: string, probability: GateTerm['probability']): GateTerm {
  return { gate, fact: null, factName, open: null, probability };
}

function answerChance({ value, fact }: Known<boolean>): number {
  return chanceFrom(fact.status, value);
}

function chanceFrom(status: FactStatus, open: boolean): number {
  if (isSure(status)) return open ? 1 : 0;
  return open ? REPORTED_OPEN : REPORTED_SHUT;
}

/** Only these exclude; a single report or a public record of the employer moves the prior. */
function isSure(status: FactStatus): boolean {
  return status === 'official' || status === 'own-page' || status === 'user';
}

function isKnownShut({ open, fact }: GateTerm): boolean {
  return open === false && fact !== null && isSure(fact.status);
}

function isLargeEmployer({ employerH1b }: KnownFacts): boolean {
  return employerH1b !== null && employerH1b.value >= MANY_H1B_POSITIONS;
}
