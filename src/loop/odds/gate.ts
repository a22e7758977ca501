import type { Fact, FactStatus } from '../../catalogue/fact.ts';
import { type Applicant, POPULATION } from './applicant.ts';
import type { Book } from './book.ts';
import type { Known, KnownFacts } from './known.ts';
import type { Parameters } from './parameters.ts';

/** P(gate open) where a single report says open, or shut: some reports were found wrong. */
const REPORTED_OPEN = 0.95;
export const REPORTED_SHUT = 0.06;
/** A larger employer of H-1B physicians. */
const MANY_H1B_POSITIONS = 10;
/** No prior is surer than a report. */
const SUREST = REPORTED_OPEN;

/** What is not known of gates, in one draw. */
export interface GatePriors {
  /** Sponsorship at a program whose own answer is not known. */
  readonly j1: number;
  readonly h1b: number;
  /** The same at a larger employer of H-1B physicians. */
  readonly h1bEmployer: number;
  /** An H-1B sponsor takes an applicant who has not passed Step 3; **assumed**. */
  readonly step3: number;
}

/** What the shipped catalogue's known answers leave of one visa's national share. */
interface VisaTally {
  readonly programs: number;
  /** Sum of the chances of the programs with a known answer. */
  readonly known: number;
  readonly unknown: number;
  /** Unknown ones at larger employers of H-1B physicians. */
  readonly unknownLarge: number;
}

export interface VisaTallies {
  readonly j1: VisaTally;
  readonly h1b: VisaTally;
}

/** Of the shipped catalogue, so that a user's own finding never moves other programs. */
export function tallyVisas({ facts }: Book): VisaTallies {
  const tally = (answer: (of: KnownFacts) => Known<boolean> | null): VisaTally => {
    const open = facts.filter((of) => answer(of) === null);
    const large = open.filter(isLargeEmployer).length;
    const known = facts.reduce((sum, of) => {
      const told = answer(of);
      return told === null ? sum : sum + chanceFrom(told.fact.status, told.value);
    }, 0);
    return { programs: facts.length, known, unknown: open.length, unknownLarge: large };
  };
  return { j1: tally(({ j1 }) => j1), h1b: tally(({ h1b }) => h1b) };
}

/** Spreads what is left of the national shares over the unknown programs, so that the shares hold in every draw. */
export function gatePriors({ j1, h1b }: VisaTallies, parameters: Parameters): GatePriors {
  const rest = ({ programs, known, unknown, unknownLarge }: VisaTally, share: number, ifLarge: number) => {
    const weight = unknown + (ifLarge - 1) * unknownLarge;
    return weight === 0 ? 0 : Math.min(SUREST, Math.max(0, (share * programs - known) / weight));
  };
  const small = rest(h1b, parameters.h1bShare, parameters.h1bEmployer);
  return {
    j1: rest(j1, parameters.j1Share, 1),
    h1b: small,
    h1bEmployer: Math.min(SUREST, small * parameters.h1bEmployer),
    step3: parameters.step3Gate,
  };
}

export type Gate =
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
