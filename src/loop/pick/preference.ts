import { bestFact, type OwnFact } from '../../catalogue/facts.ts';
import { kilometres } from '../../catalogue/kilometres.ts';
import type { Program } from '../../catalogue/program.ts';
import type { Profile } from '../profile.ts';
import { FAR_KM, sizeOf, USUAL_WISHES, WISH_KINDS, type Wishes, type WishKind } from './wishes.ts';

/** Reckons the worth of programs to one applicant. */
export interface Worth {
  /** How far each wish is met, 0 to 1; what is unknown of the program counts as not met. */
  met(program: Program): Readonly<Record<WishKind, number>>;
  /** The wishes met, each times its weight. */
  score(program: Program): number;
}

/** Wishes beside the profile's own; `near` must be a program of `programs`, else nowhere is meant. */
export function worthFor(profile: Profile, wishes: Wishes = USUAL_WISHES, programs: readonly Program[] = []): Worth {
  const { preferences } = profile;
  const favourites = new Set(preferences?.favourites);
  const states = new Set<string>(preferences?.states);
  const ties = new Set<string>(profile.ties);
  const types = new Set<string>(preferences?.types);
  const own = profile.knownFacts ?? [];
  const near = programs.find(({ acgmeId }) => acgmeId === wishes.near)?.place ?? null;
  const met = (program: Program): Readonly<Record<WishKind, number>> => ({
    favourites: Number(favourites.has(program.acgmeId)),
    states: Number(states.has(program.state)),
    ties: Number(ties.has(program.state)),
    types: types.size === 0 ? 0 : Number(types.has(String(bestFact(program, 'program_type', own)?.value))),
    distance: near === null || program.place === null ? 0 : Math.max(0, 1 - kilometres(near, program.place) / FAR_KM),
    size: wishes.size === null ? 0 : Number(sizeKnown(program, own) === wishes.size),
    primaryCare: wishes.primaryCare ? Number(program.tracks.some(({ kind }) => kind === 'primary care')) : 0,
  });
  return {
    met,
    score(program) {
      const has = met(program);
      return WISH_KINDS.reduce((sum, kind) => sum + wishes.weights[kind] * has[kind], 0);
    },
  };
}

/** Worth of ending at a program when the objective is "worth": 1, and a quarter more for each point of the wishes. */
export function worthOf(score: number): number {
  return 1 + score / 4;
}

/**
 * A place in line for programs that the model cannot tell apart: by the applicant's wishes, then by how much is known,
 * then by name and place. Never by id: an id says nothing to anybody.
 */
export function preferenceOrder(
  programs: readonly Program[],
  scoreOf: (index: number) => number,
  knownShare: (index: number) => number,
): Float64Array {
  const keys = programs.map((program, index) => ({
    index,
    wish: scoreOf(index),
    known: knownShare(index),
    name: [program.institution, program.city, program.website, program.nrmpCode].join('\n'),
  }));
  keys.sort((a, b) => b.wish - a.wish || b.known - a.known || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  const place = new Float64Array(programs.length);
  for (const [position, { index }] of keys.entries()) place[index] = position;
  return place;
}

function sizeKnown(program: Program, own: readonly OwnFact[]) {
  const positions = bestFact(program, 'positions_pgy1', own)?.value;
  return typeof positions === 'number' ? sizeOf(positions) : null;
}
