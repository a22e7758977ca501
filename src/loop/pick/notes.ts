import type { Program } from '../../catalogue/program.ts';

/** What an applicant should know of a listing before paying for an application. */
export function notesOn(program: Program): string[] {
  const categorical = program.tracks.some(
    ({ kind, specialty }) => kind === 'categorical' && specialty === 'Internal Medicine',
  );
  return [
    ...(categorical ? [] : ['No categorical track is known here: check that it offers three-year places.']),
    ...(program.listed < '2026'
      ? [`Last seen on a public list in ${program.listed}: check that it still takes residents.`]
      : []),
    ...(program.website === null ? ['No website is known.'] : []),
  ];
}
