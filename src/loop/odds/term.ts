import type { Fact } from '../../catalogue/fact.ts';
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

/** Where the fact behind a term was read. */
export function sourceOf({ source, date }: Fact): { source: string; date: string } {
  return { source: source.url ?? source.title, date };
}

/** How a fact is known, for the end of a sentence. */
export function told({ status }: Fact): string {
  if (status === 'reported' || status === 'public-record') return ' (reported)';
  return status === 'user' ? ' (you checked)' : status === 'own-page' ? ' (its own page)' : ' (official)';
}
