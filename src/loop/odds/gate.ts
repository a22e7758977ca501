import type { Fact } from '../../catalogue/fact.ts';
import { type Applicant, POPULATION } from './applicant.ts';
import type { Known, KnownFacts } from './known.ts';
import { chanceFrom, isSure } from './trust.ts';
import { type GatePriors, isLargeEmployer } from './visa-priors.ts';

type Gate =
  | 'J-1 sponsorship'
  | 'H-1B sponsorship'
  | 'Step 3 for H-1B'
  | 'lowest score'
  | 'years since graduation'
  | 'failed attempts';

/** One gate as shown to the user. */
export interface GateTerm {
  readonly gate: Gate;
  /** The fact that decides it; null where nothing is known. */
  readonly fact: Fact | null;
  /** A fact that only moves the prior. */
  readonly hint: Fact | null;
  /** Name of the fact that would decide it, null where none of the catalogue's would. */
  readonly asks: string | null;
  readonly open: boolean | null;
  probability(priors: GatePriors): number;
}

/** The chance of one visa: what is known, or which prior. */
type VisaChance = number | 'unknown' | 'large employer';

/** The gates of one program that this applicant is exposed to. */
export interface Gates {
  readonly terms: readonly GateTerm[];
  /** A gate known to be shut, from an official source, the program's own page or the user. */
  readonly failed: { readonly gate: Gate; readonly fact: Fact } | null;
  /** P(score floor, graduation limit and attempts limit are open). */
  readonly limits: number;
  /** Null: no visa is needed. Of two that the applicant can take, the better one counts. */
  readonly visas: { readonly j1: VisaChance; readonly h1b: VisaChance; readonly step3: boolean | null } | null;
}

export function gatesOf(facts: KnownFacts, applicant: Applicant): Gates {
  const limits = limitTerms(facts, applicant);
  const visas = visaTerms(facts, applicant);
  const shutLimit = limits.find(isKnownShut);
  const shut = shutLimit ?? (visas.length > 0 && visas.every(isKnownShut) ? visas[0] : undefined);
  const takes = (visa: 'j1' | 'h1b') => applicant.visa === visa || applicant.visa === 'either';
  return {
    terms: [...limits, ...visas, ...(takes('h1b') && applicant.step3 !== true ? [step3Term(applicant.step3)] : [])],
    failed: shut?.fact ? { gate: shut.gate, fact: shut.fact } : null,
    limits: limits.reduce((p, { fact, open }) => p * (fact ? chanceFrom(fact.status, open === true) : 1), 1),
    visas:
      applicant.visa === 'none'
        ? null
        : {
            j1: takes('j1') ? visaChance(facts.j1, false) : 0,
            h1b: takes('h1b') ? visaChance(facts.h1b, isLargeEmployer(facts)) : 0,
            step3: applicant.step3,
          },
  };
}

/** P(all gates open), whatever `failed` says. */
export function gateChance({ limits, visas }: Gates, priors: GatePriors): number {
  if (visas === null) return limits;
  const j1 = visas.j1 === 'unknown' || visas.j1 === 'large employer' ? priors.j1 : visas.j1;
  return limits * Math.max(j1, h1bChance(visas.h1b, priors) * step3Chance(visas.step3, priors));
}

function h1bChance(chance: VisaChance, priors: GatePriors): number {
  if (chance === 'unknown') return priors.h1b;
  return chance === 'large employer' ? priors.h1bEmployer : chance;
}

function step3Chance(step3: boolean | null, { step3: chance }: GatePriors): number {
  if (step3 === true) return 1;
  const passed = step3 === null ? POPULATION.step3Passed.mean : 0;
  return passed + (1 - passed) * chance;
}

function visaChance(known: Known<boolean> | null, large: boolean): VisaChance {
  if (known !== null) return chanceFrom(known.fact.status, known.value);
  return large ? 'large employer' : 'unknown';
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
        ? openTerm('J-1 sponsorship', 'visa_j1', null, ({ j1 }) => j1)
        : knownTerm('J-1 sponsorship', facts.j1.fact, facts.j1.value),
    );
  }
  if (visa === 'h1b' || visa === 'either') {
    const hint = isLargeEmployer(facts) ? (facts.employerH1b?.fact ?? null) : null;
    terms.push(
      facts.h1b === null
        ? openTerm('H-1B sponsorship', 'visa_h1b', hint, ({ h1b, h1bEmployer }) => (hint ? h1bEmployer : h1b))
        : knownTerm('H-1B sponsorship', facts.h1b.fact, facts.h1b.value),
    );
  }
  return terms;
}

function step3Term(step3: boolean | null): GateTerm {
  return openTerm('Step 3 for H-1B', null, null, (priors) => step3Chance(step3, priors));
}

function knownTerm(gate: Gate, fact: Fact, open: boolean): GateTerm {
  return { gate, fact, hint: null, asks: fact.name, open, probability: () => chanceFrom(fact.status, open) };
}

function openTerm(
  gate: Gate,
  asks: string | null,
  hint: Fact | null,
  probability: (priors: GatePriors) => number,
): GateTerm {
  return { gate, fact: null, hint, asks, open: null, probability };
}

function isKnownShut({ open, fact }: GateTerm): boolean {
  return open === false && fact !== null && isSure(fact.status);
}
