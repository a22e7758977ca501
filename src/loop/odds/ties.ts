import type { Program } from '../../catalogue/program.ts';
import type { Profile } from '../profile.ts';
import type { Parameters } from './parameters.ts';

/** In the order in which they fill what is left below the cap: what somebody did before what one was or whom one knows. */
export const CONNECTION_KINDS = ['advocate', 'rotated', 'contact'] as const;
type ConnectionKind = (typeof CONNECTION_KINDS)[number];

/** A relation to one program: somebody known there, somebody who spoke for the applicant, or time worked there. */
export interface Connection {
  readonly acgmeId: string;
  readonly kind: ConnectionKind;
  /** `Dr. Ana Lopez called there for you on 3 May 2027`, without a full stop. */
  readonly sentence: string;
}

/** What binds the applicant to one program. */
export interface Tie {
  readonly place: 'tied' | 'preferred' | null;
  /** By kind, what is told of it: several of one kind count once. */
  readonly connections: ReadonlyMap<ConnectionKind, string>;
}

/** Place and connections together add at most this much. */
export const MOST = 1.5;

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
  const told = byProgram(connections);
  const found = new Map<number, Tie>();
  for (const [index, { acgmeId, state }] of programs.entries()) {
    const place = tied.has(state) ? 'tied' : preferred.has(state) ? 'preferred' : null;
    const own = told.get(acgmeId);
    if (place !== null || own !== undefined) found.set(index, { place, connections: own ?? NONE });
  }
  return found;
}

const NONE: Tie['connections'] = new Map();

function byProgram(connections: readonly Connection[]): ReadonlyMap<string, Tie['connections']> {
  const told = new Map<string, Map<ConnectionKind, string>>();
  for (const { acgmeId, kind, sentence } of connections) {
    const own = told.get(acgmeId) ?? new Map<ConnectionKind, string>();
    const before = own.get(kind);
    told.set(acgmeId, own.set(kind, before === undefined ? sentence : `${before}; ${sentence}`));
  }
  return told;
}

/** Of a tie and a preference the larger, not the sum. */
export function placeEffect({ place }: Tie, { tiedState, preferredState }: Parameters): number {
  if (place === null) return 0;
  return place === 'tied' ? Math.max(tiedState, preferredState) : preferredState;
}

/** What one kind of connection adds within what the place and the kinds before it leave of the cap. */
export function connectionEffect(tie: Tie, kind: ConnectionKind, parameters: Parameters): number {
  let left = MOST - Math.min(MOST, placeEffect(tie, parameters));
  for (const one of CONNECTION_KINDS) {
    const effect = tie.connections.has(one) ? Math.min(left, parameters[one]) : 0;
    if (one === kind) return effect;
    left -= effect;
  }
  return 0;
}

export function tieEffect(tie: Tie, parameters: Parameters): number {
  let sum = placeEffect(tie, parameters);
  for (const kind of tie.connections.keys()) sum += parameters[kind];
  return Math.min(MOST, sum);
}
