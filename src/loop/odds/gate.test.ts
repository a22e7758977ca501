import { describe, expect, it } from 'vitest';
import type { FactStatus } from '../../catalogue/fact.ts';
import type { Program } from '../../catalogue/program.ts';
import type { VisaNeed } from '../profile.ts';
import type { Applicant } from './applicant.ts';
import { openBook } from './book.ts';
import { gateChance, gatesOf } from './gate.ts';
import { knownFacts } from './known.ts';
import { catalogue, table } from './shipped.arbitrary.ts';
import { gatePriors, tallyVisas } from './visa-priors.ts';

const book = openBook(catalogue);
const { parameters } = table.base;
const priors = gatePriors(tallyVisas(book), parameters);

const fact = (name: string, value: string | number, status: FactStatus) => ({
  name,
  value,
  unit: null,
  status,
  date: '2026',
  source: { title: 'a page', url: null },
});
const program = (...facts: ReturnType<typeof fact>[]): Program => ({ ...(catalogue.programs[0] as Program), facts });
const applicant = (visa: VisaNeed, more: Partial<Applicant> = {}): Applicant => ({
  us: false,
  visa,
  score: 240,
  years: 4,
  failedAttempts: 0,
  usMonths: null,
  step3: true,
  preliminary: null,
  ...more,
});
const chance = (who: Applicant, ...facts: ReturnType<typeof fact>[]) =>
  gateChance(gatesOf(knownFacts(program(...facts)), who), priors);
const failed = (who: Applicant, ...facts: ReturnType<typeof fact>[]) =>
  gatesOf(knownFacts(program(...facts)), who).failed?.gate ?? null;

describe('unknown sponsorship', () => {
  it('is the prior of the specification: J-1 0.50, H-1B 0.20 (0.21 before larger employers get 1.4 times)', () => {
    expect(Math.abs(priors.j1 - 0.5)).toBeLessThan(0.005);
    expect(Math.abs(priors.h1b - 0.2)).toBeLessThan(0.005);
    expect(priors.h1bEmployer / priors.h1b).toBeCloseTo(1.4, 9);
  });

  it('keeps the national shares', () => {
    const share = (visa: VisaNeed) =>
      book.facts.reduce(
        (sum, facts) => sum + gateChance({ ...gatesOf(facts, applicant(visa)), limits: 1 }, priors),
        0,
      ) / book.facts.length;
    expect(share('j1')).toBeCloseTo(parameters.j1Share, 3);
    expect(share('h1b')).toBeCloseTo(parameters.h1bShare, 3);
  });

  it('is more likely at a larger employer of H-1B physicians', () => {
    expect(chance(applicant('h1b'), fact('employer_h1b_physician_positions', 10, 'public-record'))).toBe(
      priors.h1bEmployer,
    );
    expect(chance(applicant('h1b'), fact('employer_h1b_physician_positions', 9, 'public-record'))).toBe(priors.h1b);
  });
});

describe('known sponsorship', () => {
  it.each([
    ['reported', 'yes', 0.95],
    ['reported', 'no', 0.06],
    ['own-page', 'yes', 1],
    ['own-page', 'no', 0],
    ['user', 'no', 0],
  ] as const)('%s %s counts as %d', (status, value, expected) => {
    expect(chance(applicant('j1'), fact('visa_j1', value, status))).toBe(expected);
  });

  it('excludes only on an official fact, the own page or the user', () => {
    for (const status of ['official', 'own-page', 'user'] as const)
      expect(failed(applicant('j1'), fact('visa_j1', 'no', status))).toBe('J-1 sponsorship');
    for (const status of ['reported', 'public-record'] as const)
      expect(failed(applicant('j1'), fact('visa_j1', 'no', status))).toBeNull();
  });

  it('asks nothing of somebody who needs no visa', () => {
    expect(chance(applicant('none'), fact('visa_j1', 'no', 'own-page'), fact('visa_h1b', 'no', 'own-page'))).toBe(1);
  });

  it('takes the better of two visas, and excludes only where both are shut', () => {
    const noJ1 = fact('visa_j1', 'no', 'own-page');
    expect(chance(applicant('either'), noJ1)).toBe(priors.h1b);
    expect(failed(applicant('either'), noJ1)).toBeNull();
    expect(failed(applicant('either'), noJ1, fact('visa_h1b', 'no', 'own-page'))).toBe('J-1 sponsorship');
    expect(chance(applicant('either'), fact('visa_h1b', 'yes', 'own-page'))).toBe(1);
  });

  it('waits for Step 3 with H-1B only, by an assumed share', () => {
    const yes = fact('visa_h1b', 'yes', 'own-page');
    expect(chance(applicant('h1b', { step3: false }), yes)).toBe(parameters.step3Gate);
    expect(chance(applicant('h1b', { step3: null }), yes)).toBe(0.25 + 0.75 * parameters.step3Gate);
    expect(chance(applicant('j1', { step3: false }), fact('visa_j1', 'yes', 'own-page'))).toBe(1);
  });
});

describe('limits', () => {
  const none = applicant('none');
  it.each([
    ['lowest score', fact('step2ck_minimum', 241, 'own-page'), { score: 240 }, { score: 241 }],
    ['years since graduation', fact('max_years_since_graduation', 5, 'own-page'), { years: 6 }, { years: 5 }],
    ['failed attempts', fact('max_failed_attempts', 0, 'own-page'), { failedAttempts: 1 }, { failedAttempts: 0 }],
  ] as const)('%s', (gate, limit, outside, inside) => {
    expect(failed({ ...none, ...outside }, limit)).toBe(gate);
    expect(failed({ ...none, ...inside }, limit)).toBeNull();
    expect(chance({ ...none, ...inside }, limit)).toBe(1);
    expect(chance({ ...none, ...outside }, { ...limit, status: 'reported' })).toBe(0.06);
  });

  it('says nothing of an attempt that was not answered', () => {
    expect(chance({ ...none, failedAttempts: null }, fact('max_failed_attempts', 0, 'own-page'))).toBe(1);
  });
});
