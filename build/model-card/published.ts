/** A published figure that the calibration does not read: it stands here to be compared with. */
export interface Published<T> {
  readonly value: T;
  readonly year: string;
  readonly kind: string;
  readonly source: string;
}

/** IMGs, US and non-US, who applied to internal medicine. */
export const IMG_APPLICANTS: Published<number> = {
  value: 15_057,
  year: '2025',
  kind: 'secondary',
  source: 'AAMC ERAS dashboard, as quoted at https://redlib.vhack.eu/r/IMGreddit/comments/1nqarvp/',
};

/** Applicants, matched and not, who let NRMP use their data: those behind the rank counts and scores. */
export const CONSENTING: Published<number> = {
  value: 2649 + 2730,
  year: '2026',
  kind: 'transcribed',
  source:
    'NRMP, Charting Outcomes: Non-U.S. IMGs, 2026 Main Residency Match (July 2026), as transcribed at https://github.com/saieeshb/img-match-2026',
};

/** Match rates of IMGs who need a visa and of those who do not, all specialties. */
export const VISA_RATES: Published<{ readonly needed: number; readonly notNeeded: number }> = {
  value: { needed: 0.544, notNeeded: 0.679 },
  year: '2026',
  kind: 'secondary',
  source: 'https://github.com/shalinder88/uscehub, citing NRMP 2026; one source only',
};

/** Shares of PGY-1 places filled by IMGs, as program directors said. */
export const IMG_SHARES_BY_TYPE: Published<{
  readonly university: readonly [number, number];
  readonly community: readonly [number, number];
}> = {
  value: { university: [0.22, 0.3], community: [0.55, 0.7] },
  year: '2007–2019',
  kind: 'secondary',
  source: 'APDIM surveys, https://link.springer.com/article/10.1007/s11606-020-06519-1',
};

/** P(match given one and two ranks) if the ranks of both groups were log-normal. */
export const LOG_NORMAL_CURVE: Published<readonly [number, number]> = {
  value: [0.04, 0.26],
  year: '2026',
  kind: 'derived',
  source: 'log-normal shapes with the published means and SDs of ranks; ours',
};

/** A second derivation of P(match | score), from the published quartiles; share by lower end of the ten-point band. */
export const QUARTILE_SCORE_CURVE: Published<readonly (readonly [score: number, share: number])[]> = {
  value: [
    [225, 0.38],
    [235, 0.35],
    [245, 0.43],
    [255, 0.63],
    [265, 0.55],
  ],
  year: '2026',
  kind: 'derived',
  source: 'by interpolation between the published quartiles of Step 2 CK of both groups; ours',
};
