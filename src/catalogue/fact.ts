/** How a fact came to be known, weakest last; see docs/architecture.md. */
export const FACT_STATUSES = ['user', 'own-page', 'official', 'public-record', 'reported'] as const;
export type FactStatus = (typeof FACT_STATUSES)[number];

/** Facts the odds and the gates read; a catalogue may hold others (yearly quotas, for one), which are only shown. */
export const MODEL_FACTS = [
  'program_type',
  'positions_pgy1',
  'img_share',
  'visa_j1',
  'visa_h1b',
  'step2ck_minimum',
  'max_years_since_graduation',
  'max_failed_attempts',
  'hospital_resident_fte',
  'employer_h1b_physician_positions',
] as const;

/** Where a fact was read: a page with its address, or a named list that cannot be linked. */
export interface Source {
  readonly title: string;
  readonly url: string | null;
}

/** One thing known of a program. `visa_*` values are `'yes'` or `'no'`; numbers carry their unit. */
export interface Fact {
  readonly name: string;
  readonly value: string | number;
  readonly unit: string | null;
  readonly status: FactStatus;
  /** `2026`, `2026-10`, `2026-10-02`, a range `2022/2023`, or `undated`. */
  readonly date: string;
  readonly source: Source;
}
