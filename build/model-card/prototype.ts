/** The project's own earlier prototype (another program, other synthetic applicants), for comparison: percent, [median, 10 %, 90 %]. */
export type PrototypeRange = readonly [median: number, low: number, high: number];

export interface PrototypeProfile {
  readonly match: Readonly<Record<40 | 80 | 120, PrototypeRange>>;
  readonly gain: Readonly<Record<40 | 80, PrototypeRange>>;
  /** Of a list of 80 chosen as people choose. */
  readonly typical: PrototypeRange;
  /** Worth of 15 signals, where it was reckoned. */
  readonly signals: PrototypeRange | null;
  readonly drivers: string;
}

// biome-ignore format: a table
export const PROTOTYPE: Readonly<Record<'a' | 'b' | 'c', PrototypeProfile>> = {
  a: {
    match: { 40: [56, 43, 67], 80: [67, 53, 76], 120: [72, 60, 82] },
    gain: { 40: [11, 7, 14], 80: [6, 4, 8] },
    typical: [55, 40, 69],
    signals: [5, 2, 9],
    drivers: 'preliminary year 7, applications 3, drift 3, US experience 2, τ 2',
  },
  b: {
    match: { 40: [22, 13, 32], 80: [30, 18, 43], 120: [35, 22, 49] },
    gain: { 40: [7, 4, 11], 80: [5, 3, 7] },
    typical: [23, 13, 34],
    signals: null,
    drivers: 'attempts 7, US IMG 6, visa 5',
  },
  c: {
    match: { 40: [43, 31, 55], 80: [47, 34, 59], 120: [50, 36, 61] },
    gain: { 40: [4, 2, 5], 80: [2, 2, 4] },
    typical: [43, 28, 54],
    signals: [8, 4, 13],
    drivers: 'H-1B 7, applications 3, years 3',
  },
};

/** (a) at 80 applications, base values, in percent; and own unseen strength at its 10th and 90th percentile. */
export const PROTOTYPE_A = { independence: 90, twoStage: 68, common: 8, unseen: [39, 92] } as const;

/** What it found over the draws: share matched, worst error of the curve in 90 % of them, all quartiles exact. */
export const PROTOTYPE_DRAWS = { share: [0.473, 0.493], worstCurve: 0.043, quartilesExact: 0.86 } as const;
