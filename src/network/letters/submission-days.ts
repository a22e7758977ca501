import type { PlainDate } from '../../base/plain-date.ts';
import type { Season } from '../../catalogue/season.ts';

/** A day on which applications opened or will. */
export interface SubmissionDay {
  /** The Match year. */
  readonly season: number;
  readonly on: PlainDate;
  readonly source: { readonly title: string; readonly url: string | null };
  /** When the source was read or published. */
  readonly read: string;
}

/**
 * The published days on which applications open, seen from one day: the next one, and the last one before it. Null where
 * no season says so.
 */
export function submissionDays(
  seasons: readonly Season[],
  today: PlainDate,
): { readonly next: SubmissionDay | null; readonly last: SubmissionDay | null } {
  const known = seasons
    .flatMap(({ season, calendar }): readonly SubmissionDay[] => {
      const { value, source, date } = calendar['applications-open'];
      return value === null ? [] : [{ season, on: value, source, read: date }];
    })
    .sort((a, b) => (a.on < b.on ? -1 : 1));
  return {
    next: known.find(({ on }) => on >= today) ?? null,
    last: known.findLast(({ on }) => on < today) ?? null,
  };
}
