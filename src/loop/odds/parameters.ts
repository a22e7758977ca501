/** How a parameter came to its value: fitted to published figures, read from a source, or assumed by us. */
type ParameterStatus = 'fitted' | 'sourced' | 'assumed';

/** How a parameter is drawn for each of the 200 parameter draws. */
type Spread =
  | { readonly kind: 'fixed' }
  /** Found anew in each draw by the calibration. */
  | { readonly kind: 'fitted' }
  | { readonly kind: 'uniform'; readonly low: number; readonly high: number }
  /** Normal around the value, cut to `min`…`max`. */
  | { readonly kind: 'normal'; readonly sd: number; readonly min?: number; readonly max?: number }
  /** The size of a normal number: |N(mean, sd)|. */
  | { readonly kind: 'folded'; readonly mean: number; readonly sd: number }
  /** The value times e^N(0, sd). */
  | { readonly kind: 'factor'; readonly sd: number }
  /** Two half normals that meet at the value, with 10th and 90th percentile `low` and `high`; never below 0. */
  | { readonly kind: 'two-sided'; readonly low: number; readonly high: number };

export interface ParameterRow {
  readonly symbol: string;
  readonly label: string;
  /** Base value; null where the calibration finds it. */
  readonly value: number | null;
  readonly spread: Spread;
  readonly status: ParameterStatus;
  /** Where the value is from, and what is known against it. */
  readonly source: string;
}

const fitted = (symbol: string, label: string, source: string): ParameterRow => ({
  symbol,
  label,
  value: null,
  spread: { kind: 'fitted' },
  status: 'fitted',
  source,
});

const assumed = (symbol: string, label: string, value: number, spread: Spread, source: string): ParameterRow => ({
  symbol,
  label,
  value,
  spread,
  status: 'assumed',
  source,
});

const sourced = (symbol: string, label: string, value: number, spread: Spread, source: string): ParameterRow => ({
  ...assumed(symbol, label, value, spread, source),
  status: 'sourced',
});

const RANKS = 'spread and mean of contiguous ranks, NRMP Charting Outcomes: Non-U.S. IMGs, 2026 (transcribed)';
const SCORES =
  'mean Step 2 CK 249 matched, 242 not matched, SD 14, NRMP Charting Outcomes: Non-U.S. IMGs, 2026 (transcribed)';
const NO_FIGURE = 'no public figure';

/**
 * Every number of the model: base value, how it varies over the draws, where it is from. Effects are log odds.
 * The range of a fitted one is in the calibrated table; that of an assumed one is our own spread, not evidence.
 */
export const PARAMETERS = {
  populationBase: fitted(
    'a',
    'base of the population fit',
    'fitted; has no meaning alone (moves with κ0 and applications)',
  ),
  base: fitted(
    'a_ind',
    'base of the individual path',
    'fitted (C4): mean interviews equal those of the population fit',
  ),
  strengthSpread: fitted('σ_u', 'spread of applicants, all causes', RANKS),
  unseenSpread: fitted(
    'σ_θ',
    'spread of what is unseen of an applicant',
    'variance budget: what score and assumed effects leave of σ_u',
  ),
  lambda: fitted('λ', 'weight of strength at the rank stage', `${RANKS}; fitted given τ`),
  gamma0: fitted('γ0', 'base of the rank stage', RANKS),
  tau: assumed(
    'τ',
    'spread of what is unseen at the rank stage',
    1.2,
    { kind: 'uniform', low: 0, high: 2 },
    'not identified: 0 to 2.5 fit alike',
  ),
  rankSpread: assumed(
    'ω_r',
    "spread of programs' own views at the rank stage",
    0.5,
    { kind: 'uniform', low: 0.2, high: 0.8 },
    NO_FIGURE,
  ),
  scoreSlope: fitted('β', 'per point of Step 2 CK', SCORES),
  scoreMean: fitted('μ_s', 'mean Step 2 CK of applicants, those without an interview included', SCORES),
  scoreSpread: fitted('σ_s', 'SD of Step 2 CK of applicants', SCORES),
  ceiling: assumed(
    'κ0',
    'share of programs that would consider such an applicant at all',
    0.65,
    { kind: 'uniform', low: 0.4, high: 0.95 },
    'weakly held by the tail of the ranks',
  ),
  applicationsMedian: assumed(
    'Amed',
    'median number of applications',
    75,
    { kind: 'factor', sd: 0.2 },
    'internal medicine applications per IMG were 77 in 2016 (AAIM); no newer figure',
  ),
  applicationsSpread: assumed(
    'Asd',
    'SD of the logarithm of applications',
    0.5,
    { kind: 'uniform', low: 0.35, high: 0.65 },
    NO_FIGURE,
  ),
  popularity: assumed(
    'h',
    'how far applications follow seats open to IMGs',
    0.4,
    { kind: 'uniform', low: 0.2, high: 0.6 },
    NO_FIGURE,
  ),
  opennessSpread: fitted(
    'ω',
    'spread of openness over the programs applied to',
    'from the catalogue, given h and the state effects',
  ),
  silver: sourced(
    's_silver',
    'silver signal',
    0.8,
    { kind: 'normal', sd: 0.3, min: 0.1 },
    'internal medicine 2022: signal and geography OR 3.2, geography on top 1.4 (JGIM 2024); radiology 59.8 v 37 % at comparable programs, OR 2.5 (JACR 2024); mostly US students',
  ),
  goldOverSilver: assumed(
    's_gold − s_silver',
    'gold signal over a silver one',
    0.6,
    { kind: 'folded', mean: 0.55, sd: 0.25 },
    'order published, size assumed',
  ),
  preferredState: sourced(
    'geo',
    'program lies in a preferred state',
    0.35,
    { kind: 'two-sided', low: 0.1, high: 0.8 },
    'OR 1.83–2.75 over nine specialties (JGME 2025) and 1.4 on top of a signal (JGIM 2024), mostly US students: shrunk',
  ),
  tiedState: sourced(
    'geo',
    'program lies in a state the applicant has a tie to',
    0.5,
    { kind: 'two-sided', low: 0.15, high: 1.1 },
    'in-state OR 2.45–5.14 over nine specialties (JGME 2025), mostly US students: shrunk',
  ),
  visaNeeded: sourced(
    'c_visa',
    'needs a visa, besides the gate',
    -0.4,
    { kind: 'normal', sd: 0.25, max: 0 },
    'match rate 54.4 v 67.9 % with and without need, 2026, one secondary source, all IMGs',
  ),
  h1bNeeded: assumed(
    'c_h1b',
    'needs H-1B rather than J-1, besides the gate',
    -0.2,
    { kind: 'normal', sd: 0.25 },
    NO_FIGURE,
  ),
  yearSinceGraduation: assumed(
    'c_year',
    'each year since graduation, to 12',
    -0.08,
    { kind: 'normal', sd: 0.04, max: 0 },
    'sign only',
  ),
  failedAttempt: assumed(
    'c_attempt',
    'any failed attempt',
    -0.8,
    { kind: 'normal', sd: 0.35, max: 0 },
    'program directors of 2017 list it among exclusions; no size published',
  ),
  usExperience: assumed(
    'c_use',
    'logarithm of 1 + months of US clinical experience',
    0.25,
    { kind: 'normal', sd: 0.12, min: 0 },
    NO_FIGURE,
  ),
  step3Passed: assumed(
    'c_step3',
    'Step 3 passed, besides the H-1B gate',
    0.15,
    { kind: 'normal', sd: 0.12, min: 0 },
    NO_FIGURE,
  ),
  preliminaryYear: assumed('c_prelim', 'in a US preliminary year', 0.4, { kind: 'normal', sd: 0.3, min: 0 }, NO_FIGURE),
  contact: assumed('conn', 'a contact at the program', 0.2, { kind: 'two-sided', low: 0, high: 0.5 }, NO_FIGURE),
  advocate: assumed('conn', 'an advocate who has acted', 0.8, { kind: 'two-sided', low: 0.2, high: 1.6 }, NO_FIGURE),
  rotated: assumed(
    'conn',
    'worked or rotated there',
    1.0,
    { kind: 'two-sided', low: 0.4, high: 1.6 },
    'family medicine directors rate rotation or ties above a signal (2024); no size published',
  ),
  usImg: {
    ...fitted('δ_US', 'US IMG rather than non-US', 'fitted (C5) to 54.5 v 46.8 % matched of those who ranked it, 2025'),
    spread: { kind: 'normal', sd: 0.15 },
  },
  drift: sourced(
    'drift',
    'the market of 2027 against that of 2026',
    -0.05,
    { kind: 'normal', sd: 0.1 },
    'non-US IMG match rate 59.4, 58.5, 58.0, 56.4 % in 2023–2026',
  ),
  j1Share: sourced(
    'P(J-1)',
    'share of programs that sponsor J-1',
    0.637,
    { kind: 'normal', sd: 0.06, min: 0, max: 1 },
    '267 of 419 programs (JGME 2022;14(6):680)',
  ),
  h1bShare: sourced(
    'P(H-1B)',
    'share of programs that sponsor H-1B',
    0.22,
    { kind: 'normal', sd: 0.038, min: 0, max: 1 },
    '92 of 419 programs (JGME 2022;14(6):680)',
  ),
  h1bEmployer: assumed(
    '×',
    'unknown H-1B: factor where the employer certified 10 or more physician positions',
    1.4,
    { kind: 'fixed' },
    NO_FIGURE,
  ),
  h1bKnown: assumed('o', 'openness of a program known to sponsor H-1B', 0.2, { kind: 'fixed' }, NO_FIGURE),
  step3Gate: assumed(
    'G_step3',
    'share of H-1B sponsors that take an applicant who has not passed Step 3',
    0.5,
    { kind: 'uniform', low: 0.125, high: 0.875 },
    'H-1B needs Step 3 before filing (unverified); how many programs wait for it is not public',
  ),
  chi2: fitted('χ²', 'index of fit of the population model', 'sum of 21 squared residuals; not a test'),
} as const satisfies Readonly<Record<string, ParameterRow>>;

export type ParameterName = keyof typeof PARAMETERS;
export type Parameters = Readonly<Record<ParameterName, number>>;

// Object.keys forgets the literal keys that it was given.
export const PARAMETER_NAMES = Object.keys(PARAMETERS) as readonly ParameterName[];
