/** What an applicant may wish of a program beside a match, each with a weight from 0 (does not matter) to 5. */
export const WISH_KINDS = ['favourites', 'states', 'ties', 'types', 'distance', 'size', 'primaryCare'] as const;
export type WishKind = (typeof WISH_KINDS)[number];
export const MOST_WEIGHT = 5;

export const SIZES = ['small', 'middle', 'large'] as const;
export type Size = (typeof SIZES)[number];

/** Wishes beside the profile, whose form is fixed: how much each counts, and the two that the profile has no place for. */
export interface Wishes {
  readonly weights: Readonly<Record<WishKind, number>>;
  /** The program (ACGME id) near whose city the applicant wants to be; null for nowhere. */
  readonly near: string | null;
  /** By positions a year; null for any. */
  readonly size: Size | null;
  /** A primary care track is wished for. */
  readonly primaryCare: boolean;
}

/** A convention of this project; what has not been wished for counts nothing, whatever its weight. */
export const USUAL_WISHES: Wishes = {
  weights: { favourites: 4, states: 2, ties: 1, types: 1, distance: 2, size: 1, primaryCare: 1 },
  near: null,
  size: null,
  primaryCare: false,
};

/** Most positions a year of a small and of a middle-sized program. A convention: thirds of the programs whose positions are known. */
export const SIZE_LIMITS = { small: 12, middle: 19 } as const;

export function sizeOf(positions: number): Size {
  return positions <= SIZE_LIMITS.small ? 'small' : positions <= SIZE_LIMITS.middle ? 'middle' : 'large';
}

/** From here on nearness counts nothing, and half of it at half the way. A convention of this project. */
export const FAR_KM = 1000;
