import type { Program } from '../../catalogue/program.ts';
import type { Profile } from '../profile.ts';
import type { Parameters } from './parameters.ts';

/** A relation to one program: somebody known there, somebody who spoke for the applicant, or time worked there. */
export interface Connection {
  readonly acgmeId: string;
  readonly kind: 'contact' | 'advocate' | 'rotated';
}

/** What binds the applicant to one program. */
export interface Tie {
  readonly place: 'tied' | 'preferred' | null;
  readonly connections: ReadonlySet<Connection['kind']>;
}

/** Place and connections together add at most this much. */
const MOST = 1.5;

/**
 * Ties of a profile, by index of the program; one without any is not in it. A preliminary year at the program itself
 * is not counted as a connection: see docs/decisions/005-odds.md.
 */
export function tiesOf(
  programs: readonly Program[],
  profile: Pick<Profile, 'ties' | 'preferences'>,
  connections: readonly Connection[],
): ReadonlyMap<number, Tie> {
  const tied = new Set<string>(profile.ties);
  const preferred = new Set<string>(profile.preferences?.states);
  const found = new Map<number, Tie>();
  for (const [index, { acgmeId, state }] of programs.entries()) {
    const place = tied.has(state) ? 'tied' : preferred.has(state) ? 'preferred' : null;
    const kinds = new Set(connections.filter((one) => one.acgmeId === acgmeId).map(({ kind }) => kind));
    if (place !== null || kinds.size > 0) found.set(index, { place, connections: kinds });
  }
  return found;
}

/** Of a tie and a preference the larger, not the sum. */
export function placeEffect({ place }: Tie, { tiedState, preferredState }: Parameters): number {
  if (place === null) return 0;
  return place === 'tied' ? Math.max(tiedState, preferredState) : preferredState;
}

/** What the connections add within the cap that they share with the place. */
export function connectionEffect(tie: Tie, parameters: Parameters): number {
  let sum = 0;
  for (const kind of tie.connections) sum += parameters[kind];
  return Math.min(sum, MOST - Math.min(MOST, placeEffect(tie, parameters)));
}

export function tieEffect(tie: Tie, parameters: Parameters): number {
  return Math.min(MOST, placeEffect(tie, parameters)) + connectionEffect(tie, parameters);
}
