import { bestFact, type OwnFact } from '../../catalogue/facts.ts';
import type { Program } from '../../catalogue/program.ts';
import type { Worth } from '../../loop/pick/preference.ts';
import { WISH_KINDS, type Wishes, type WishKind } from '../../loop/pick/wishes.ts';
import type { Profile } from '../../loop/profile.ts';

/** How many programs of a list meet each wish. Nearness counts as met from half of it on, which is 500 km. */
export type Met = Readonly<Record<WishKind, number>>;

const HALF = 0.5;

export function metIn(worth: Worth, programs: readonly Program[]): Met {
  const counts = Object.fromEntries(WISH_KINDS.map((kind) => [kind, 0])) as Record<WishKind, number>;
  for (const program of programs) {
    const has = worth.met(program);
    for (const kind of WISH_KINDS) if (has[kind] >= HALF) counts[kind] += 1;
  }
  return counts;
}

/** Whether anything is wished for under that heading; what is not counts nothing, whatever its weight. */
export function isWished(kind: WishKind, profile: Profile, { near, size, primaryCare }: Wishes): boolean {
  const { preferences, ties } = profile;
  const wished: Readonly<Record<WishKind, boolean>> = {
    favourites: (preferences?.favourites ?? []).length > 0,
    states: (preferences?.states ?? []).length > 0,
    ties: (ties ?? []).length > 0,
    types: (preferences?.types ?? []).length > 0,
    distance: near !== null,
    size: size !== null,
    primaryCare,
  };
  return wished[kind];
}

/** What the catalogue cannot tell, counted: programs, those without known positions or type, those known to have a primary care track. */
export interface Unknowns {
  readonly programs: number;
  readonly positions: number;
  readonly types: number;
  readonly places: number;
  readonly primaryCare: number;
}

export function unknownsOf(programs: readonly Program[], own: readonly OwnFact[]): Unknowns {
  const count = (test: (program: Program) => boolean) => programs.filter(test).length;
  return {
    programs: programs.length,
    positions: count((program) => typeof bestFact(program, 'positions_pgy1', own)?.value !== 'number'),
    types: count((program) => bestFact(program, 'program_type', own) === null),
    places: count(({ place }) => place === null),
    primaryCare: count(({ tracks }) => tracks.some(({ kind }) => kind === 'primary care')),
  };
}
