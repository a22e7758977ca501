import * as z from 'zod/mini';
import { err, ok, type Problem, problem, type Result } from '../base/result.ts';
import { readWith, show } from '../base/schema.ts';
import { isFactDate } from './fact-date.ts';
import { NRMP_CODE } from './reading/fields.ts';
import { isState } from './state.ts';

/** A track outside the internal medicine catalogue: enough to pick one's goal or advanced place from, nothing more. */
export interface OtherTrack {
  readonly nrmpCode: string;
  readonly specialty: string;
  /** `combined` tracks are ACGME programs of their own, such as Internal Medicine/Pediatrics. */
  readonly kind: 'categorical' | 'advanced' | 'physician (R)' | 'combined';
  readonly institution: string;
  readonly listedAs: string;
  /** USPS code, null where the list gives none. */
  readonly state: string | null;
  /** Places a year, where known. */
  readonly positions: number | null;
  /** When the list it stands in was made. */
  readonly date: string;
  /** The title of that list. */
  readonly list: string;
}

const track = z.tuple([
  z.string().check(z.regex(NRMP_CODE, { error: ({ input }) => `${show(input)} is not an NRMP code` })),
  z.string().check(z.minLength(1)),
  z.enum(['categorical', 'advanced', 'physician (R)', 'combined']),
  z.string(),
  z.optional(z.number()),
]);

const file = z.strictObject({
  format: z.literal('prelude-tracks'),
  version: z.literal(1),
  lists: z.record(z.string().check(z.refine(isFactDate)), z.string()),
  institutions: z.array(
    z.strictObject({
      institution: z.string().check(z.minLength(1)),
      listedAs: z.string().check(z.minLength(1)),
      state: z.nullable(
        z
          .string()
          .check(z.refine(isState, { error: ({ input }) => `${show(input)} is not a state's two-letter code` })),
      ),
      tracks: z.array(track),
    }),
  ),
});

/** Reads the picker list, `data/catalogue/other-specialties.json`. */
export function readOtherTracks(json: unknown): Result<readonly OtherTrack[]> {
  const read = readWith(file, json);
  if (!read.ok) return read;
  const { lists, institutions } = read.value;
  const problems: Problem[] = [];
  const tracks = institutions.flatMap(({ institution, listedAs, state, tracks: rows }, place) =>
    rows.map(([nrmpCode, specialty, kind, date, positions = null], index): OtherTrack => {
      const list = lists[date];
      const at = `institutions[${place}].tracks[${index}]`;
      if (list === undefined) problems.push(problem(at, `${show(date)} is not among the file's lists`));
      return { nrmpCode, specialty, kind, institution, listedAs, state, positions, date, list: list ?? '' };
    }),
  );
  return problems.length > 0 ? err(problems) : ok(tracks);
}
