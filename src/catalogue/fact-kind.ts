import { show } from '../base/schema.ts';

/** What values a fact may take. Numbers are inclusive bounds; `whole` refuses fractions. */
export type FactKind =
  | { readonly of: 'yes-no'; readonly unit: 'yes/no' }
  | {
      readonly of: 'number';
      readonly unit: string;
      readonly min: number;
      readonly max: number;
      readonly whole: boolean;
    }
  | { readonly of: 'choice'; readonly unit: null; readonly choices: readonly string[] }
  | { readonly of: 'text'; readonly unit: null };

const count = (unit: string, max: number): FactKind => ({ of: 'number', unit, min: 0, max, whole: true });
const seats = count('positions', 500);

/** Every fact the catalogue knows by name, with its unit and the values that make sense for it. */
export const FACT_KINDS: Readonly<Record<string, FactKind>> = {
  program_type: {
    of: 'choice',
    unit: null,
    choices: ['university', 'community-university-affiliated', 'community'],
  },
  positions_pgy1: count('positions a year', 500),
  img_share: { of: 'number', unit: '%', min: 0, max: 100, whole: false },
  visa_j1: { of: 'yes-no', unit: 'yes/no' },
  visa_h1b: { of: 'yes-no', unit: 'yes/no' },
  step2ck_minimum: { of: 'number', unit: 'Step 2 CK score', min: 1, max: 300, whole: true },
  max_years_since_graduation: count('years since graduation', 60),
  max_failed_attempts: count('failed attempts', 30),
  us_clinical_experience: { of: 'text', unit: null },
  hospital_resident_fte: { of: 'number', unit: 'FTE, all specialties', min: 0, max: 10_000, whole: false },
  hospital_beds: count('beds', 20_000),
  hospital_control: { of: 'text', unit: null },
  employer_h1b_physician_positions: count('certified positions', 100_000),
  employer_h1b_trainee_evidence: { of: 'choice', unit: null, choices: ['yes', 'not seen'] },
};

const YEARLY = /^(quota|filled)_20\d{2}$/;

/** The kind of a fact, or null where the catalogue has no fact of that name. */
export function kindOf(name: string): FactKind | null {
  if (Object.hasOwn(FACT_KINDS, name)) return FACT_KINDS[name] ?? null;
  return YEARLY.test(name) ? seats : null;
}

export function unitOf(name: string): string | null {
  return kindOf(name)?.unit ?? null;
}

/** Null when the value fits the fact, else what is wrong with it, as one clause. */
export function misfit(name: string, value: string | number): string | null {
  const kind = kindOf(name);
  if (kind === null) return `${show(name)} is not a fact the catalogue knows`;
  switch (kind.of) {
    case 'yes-no':
      return value === 'yes' || value === 'no' ? null : `${show(value)} is neither "yes" nor "no"`;
    case 'choice':
      return kind.choices.includes(String(value)) ? null : `${show(value)} is not one of ${kind.choices.join(', ')}`;
    case 'text':
      return typeof value === 'string' && value.trim() !== '' ? null : `${show(value)} is not a text`;
    case 'number': {
      const fits = typeof value === 'number' && value >= kind.min && value <= kind.max;
      if (fits && (!kind.whole || Number.isInteger(value))) return null;
      return `${show(value)} is not a ${kind.whole ? 'whole ' : ''}number from ${kind.min} to ${kind.max}`;
    }
  }
}
