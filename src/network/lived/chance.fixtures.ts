import { stream } from '../../base/random.ts';

/** The luck of one life. */
export interface Chance {
  readonly happens: (probability: number) => boolean;
  /** A whole number from 0 to `below`, without `below` itself. */
  readonly upTo: (below: number) => number;
  readonly oneOf: <T>(list: readonly T[]) => T;
}

export function chanceOf(seed: string, name: string): Chance {
  const next = stream(seed, name);
  const upTo = (below: number) => Math.floor(next() * below);
  return {
    happens: (probability) => next() < probability,
    upTo,
    oneOf(list) {
      const one = list[upTo(list.length)];
      if (one === undefined) throw new Error('nothing to choose from');
      return one;
    },
  };
}
