import type { Known } from '../journal/journal.ts';
import type { Person } from '../records/person.ts';
import type { IntroductionGraph, Through } from './introduction-graph.ts';

/** One line of the graph's table: a way, who of the user's people stands at its beginning, and whom it leads to. */
export interface GraphRow {
  readonly through: Through;
  readonly by: readonly Known<Person>[];
  readonly to: readonly Known<Person>[];
}

/** The same people and ways as the graph draws, one way a row; that the user knows everybody in `by` is the heading's. */
export function graphTable({ known, through, others, edges }: IntroductionGraph): readonly GraphRow[] {
  const people = [...known, ...others];
  return through.map((way) => ({
    through: way,
    by: people.filter(({ id }) => edges.some(({ from, to }) => from === id && to === way.id)),
    to: people.filter(({ id }) => edges.some(({ from, to }) => from === way.id && to === id)),
  }));
}
