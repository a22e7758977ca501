/** A signal's index into every table of modes. */
export const MODES = ['plain', 'silver', 'gold'] as const;

/** One set of parameter values with a profile and a catalogue folded in; programs are indexed as in `Odds.programs`. */
export type { World } from '../../engine/odds/world.ts';
