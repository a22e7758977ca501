import type { Market } from './fold.ts';

/** One term of the breakdown, before its median over the draws is taken. */
export interface Term<M extends Market = Market> {
  readonly term: string;
  readonly logOdds: (market: M) => number;
  readonly sentence: string;
  readonly source: string;
  readonly date: string;
}

/** A term without public data behind it. */
export const ASSUMED = { source: 'assumed', date: 'undated' };
