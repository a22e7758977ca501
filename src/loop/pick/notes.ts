import type { Program } from '../../catalogue/program.ts';
import { hasKnownCategorical } from '../../catalogue/tracks.ts';

/** What an applicant should know of a listing before paying for an application. */
export function notesOn(program: Program): string[] {
  return [
    ...(hasKnownCategorical(program)
      ? []
      : ['No categorical track is known here: check that it offers three-year places.']),
    ...(program.listed < '2026'
      ? [`Last seen on a public list in ${program.listed}: check that it still takes residents.`]
      : []),
    ...(program.website === null ? ['No website is known.'] : []),
  ];
}
