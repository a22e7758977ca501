import type { Fact } from '../../catalogue/fact.ts';
import { bestFact, type OwnFact } from '../../catalogue/facts.ts';
import type { Program } from '../../catalogue/program.ts';
import { PROGRAM_TYPES, type ProgramType } from '../profile.ts';

/** The facts of one program that the model reads, the one that counts under each name; null is unknown. */
export interface KnownFacts {
  readonly type: Known<ProgramType> | null;
  readonly seats: Known<number> | null;
  /** Share of IMGs among residents, 0 to 1. */
  readonly imgShare: Known<number> | null;
  readonly j1: Known<boolean> | null;
  readonly h1b: Known<boolean> | null;
  readonly scoreFloor: Known<number> | null;
  readonly yearsLimit: Known<number> | null;
  readonly attemptsLimit: Known<number> | null;
  /** Residents of all specialties at the hospital, full-time equivalents. */
  readonly residents: Known<number> | null;
  /** Physician positions for which the employer had H-1B certified. */
  readonly employerH1b: Known<number> | null;
}

export interface Known<T> {
  readonly value: T;
  readonly fact: Fact;
}

/** Reads a program's facts; a value that the model cannot read counts as unknown. */
export function knownFacts(program: Program, ownFacts: readonly OwnFact[] = []): KnownFacts {
  const read = <T>(name: string, parse: (value: string | number) => T | null): Known<T> | null => {
    const fact = bestFact(program, name, ownFacts);
    const value = fact === null ? null : parse(fact.value);
    return fact === null || value === null ? null : { value, fact };
  };
  return {
    type: read('program_type', (value) => PROGRAM_TYPES.find((type) => type === value) ?? null),
    seats: read('positions_pgy1', (value) => atLeast(value, 1)),
    imgShare: read('img_share', (value) => {
      const percent = atLeast(value, 0);
      return percent === null || percent > 100 ? null : percent / 100;
    }),
    j1: read('visa_j1', yesNo),
    h1b: read('visa_h1b', yesNo),
    scoreFloor: read('step2ck_minimum', (value) => atLeast(value, 1)),
    yearsLimit: read('max_years_since_graduation', (value) => atLeast(value, 0)),
    attemptsLimit: read('max_failed_attempts', (value) => atLeast(value, 0)),
    residents: read('hospital_resident_fte', (value) => atLeast(value, 0)),
    employerH1b: read('employer_h1b_physician_positions', (value) => atLeast(value, 0)),
  };
}

function atLeast(value: string | number, least: number): number | null {
  const number = typeof value === 'number' ? value : Number.parseFloat(value);
  return Number.isFinite(number) && number >= least ? number : null;
}

function yesNo(value: string | number): boolean | null {
  if (value === 'yes') return true;
  return value === 'no' ? false : null;
}
