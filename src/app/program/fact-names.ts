/** Where on a program's page each fact of the catalogue stands; yearly series have a part of their own. */
export const ALWAYS_SHOWN = [
  'program_type',
  'positions_pgy1',
  'img_share',
  'step2ck_minimum',
  'max_years_since_graduation',
  'max_failed_attempts',
] as const;

/** With the rest only where something is known. */
export const SHOWN_WHERE_KNOWN = ['us_clinical_experience'] as const;

export const HOSPITAL_FACTS = ['hospital_resident_fte', 'hospital_beds', 'hospital_control'] as const;

export const VISA_FACTS = [
  'visa_j1',
  'visa_h1b',
  'employer_h1b_physician_positions',
  'employer_h1b_trainee_evidence',
] as const;
