import { bestFact } from '../../catalogue/facts.ts';
import type { Program } from '../../catalogue/program.ts';
import type { Profile } from '../profile.ts';

/** How well a program fits the applicant's wishes: 0 for none met. The weights are a convention of this project. */
function wishScore(program: Program, profile: Profile): number {
  const { preferences, ties } = profile;
  const has = (list: readonly string[] | null | undefined, value: string) => list?.includes(value) === true;
  const type = bestFact(program, 'program_type')?.value;
  return (
    (has(preferences?.favourites, program.acgmeId) ? 4 : 0) +
    (has(preferences?.states, program.state) ? 2 : 0) +
    (has(ties, program.state) ? 1 : 0) +
    (typeof type === 'string' && has(preferences?.types, type) ? 1 : 0)
  );
}

/** Worth of ending at a program when the objective is "worth": 1, and a quarter more for each point of the wishes. */
export function worthOf(program: Program, profile: Profile): number {
  return 1 + wishScore(program, profile) / 4;
}

/**
 * A place in line for programs that the model cannot tell apart: by the applicant's wishes, then by how much is known,
 * then by name and place. Never by id: an id says nothing to anybody.
 */
export function preferenceOrder(
  programs: readonly Program[],
  profile: Profile,
  knownShare: (index: number) => number,
): Float64Array {
  const keys = programs.map((program, index) => ({
    index,
    wish: wishScore(program, profile),
    known: knownShare(index),
    name: [program.institution, program.city, program.website, program.nrmpCode].join('\n'),
  }));
  keys.sort((a, b) => b.wish - a.wish || b.known - a.known || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  const place = new Float64Array(programs.length);
  for (const [position, { index }] of keys.entries()) place[index] = position;
  return place;
}
