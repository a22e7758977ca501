import type { Program } from './program.ts';

/** False where no list shows a categorical track: the program may have one, but nobody has seen it. */
export function hasKnownCategorical({ tracks }: Pick<Program, 'tracks'>): boolean {
  return tracks.some(({ kind }) => kind === 'categorical');
}
