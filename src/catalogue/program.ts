import type { Fact, Source } from './fact.ts';

export interface Track {
  readonly nrmpCode: string;
  readonly kind: 'categorical' | 'preliminary' | 'primary care' | 'combined';
  readonly specialty: string;
  /** When the track was last listed; same forms as a fact's date. */
  readonly date: string;
}

/** Another name that a list holds for a program's track, or for the institution behind its NRMP codes. */
export interface OtherName {
  /** Written out. */
  readonly institution: string;
  readonly listedAs: string;
  /** What stands under that name: an NRMP code of a track, or the first four digits, which are the institution's number. */
  readonly of: string;
  /** When that list was made; same forms as a fact's date. */
  readonly date: string;
  readonly source: Source;
}

/** One ACGME program: one application, one fee, one chance. Its tracks are details. */
export interface Program {
  /** Ten digits. */
  readonly acgmeId: string;
  readonly nrmpCode: string | null;
  /** Written out: "Medical Center", not "Med Ctr". */
  readonly institution: string;
  /** As the directory prints it; search knows both. */
  readonly listedAs: string;
  /** Absent where no list holds another. */
  readonly otherNames?: readonly OtherName[];
  readonly city: string | null;
  /** USPS code. */
  readonly state: string;
  readonly website: string | null;
  /** Coordinates of the city, degrees. */
  readonly place: { readonly latitude: number; readonly longitude: number } | null;
  /** When last seen on a public list. */
  readonly listed: string;
  readonly source: Source;
  readonly tracks: readonly Track[];
  readonly facts: readonly Fact[];
}

export interface Catalogue {
  readonly specialty: string;
  readonly programs: readonly Program[];
}
