import type { Fact, FactStatus } from '../../catalogue/fact.ts';

const NAMES: Readonly<Record<string, string>> = {
  program_type: 'Type of program',
  positions_pgy1: 'First-year positions',
  img_share: 'Share of IMGs',
  visa_j1: 'Sponsors J-1',
  visa_h1b: 'Sponsors H-1B',
  step2ck_minimum: 'Lowest Step 2 CK score',
  max_years_since_graduation: 'Most years since graduation',
  max_failed_attempts: 'Most failed attempts',
  us_clinical_experience: 'U.S. clinical experience asked for',
  hospital_resident_fte: 'Residents at the hospital',
  hospital_beds: 'Hospital beds',
  hospital_control: 'Hospital owned by',
  employer_h1b_physician_positions: 'H-1B physician positions of the employer',
  employer_h1b_trainee_evidence: 'H-1B for trainees seen at the employer',
};

/** A fact's name for people: `visa_h1b` → `Sponsors H-1B`, `quota_2025` → `Places in the 2025 Match`. */
export function factName(name: string): string {
  const [kind, year] = name.split('_');
  if (kind === 'quota' && year) return `Places in the ${year} Match`;
  if (kind === 'filled' && year) return `Filled in the ${year} Match`;
  return NAMES[name] ?? name.replaceAll('_', ' ');
}

const QUESTIONS: Readonly<Record<string, string>> = {
  visa_j1: 'Does it sponsor the J-1 visa?',
  visa_h1b: 'Does it sponsor the H-1B visa?',
  img_share: 'Of 100 residents, how many are IMGs?',
  step2ck_minimum: 'What is its lowest Step 2 CK score?',
  max_years_since_graduation: 'How many years since graduation does it accept?',
  max_failed_attempts: 'How many failed attempts does it accept?',
};

/** The question that would settle an unknown fact. */
export function factQuestion(name: string): string {
  return QUESTIONS[name] ?? `${factName(name)}?`;
}

const TO_FIND_OUT: Readonly<Record<string, string>> = {
  visa_j1: 'whether they sponsor the J-1 visa',
  visa_h1b: 'whether they sponsor the H-1B visa',
  img_share: 'about how many of their residents are IMGs',
  step2ck_minimum: 'the lowest Step 2 CK score they accept',
  max_years_since_graduation: 'how many years since graduation they accept',
  max_failed_attempts: 'how many failed attempts they accept',
};

/** What one would like to know, for the middle of a sentence to somebody there. */
export function toFindOut(name: string): string {
  return TO_FIND_OUT[name] ?? `about this: ${factName(name).toLowerCase()}`;
}

const VALUES: Readonly<Record<string, string>> = {
  yes: 'yes',
  no: 'no',
  university: 'university',
  'community-university-affiliated': 'community, university-affiliated',
  community: 'community',
};

export function factValue({ name, value, unit }: Pick<Fact, 'name' | 'value' | 'unit'>): string {
  if (typeof value === 'string') return VALUES[value] ?? value;
  const number = value.toLocaleString('en-US', { maximumFractionDigits: 1 });
  if (unit === '%') return `${number} %`;
  return name === 'hospital_resident_fte' ? `${number} full-time places` : number;
}

const STATUSES: Readonly<Record<FactStatus, string>> = {
  user: 'you checked',
  'own-page': 'the program’s own page',
  official: 'official figure',
  'public-record': 'public record',
  reported: 'reported, not official',
};

/** How a fact came to be known, in words. */
export function statusInWords(status: FactStatus): string {
  return STATUSES[status];
}
