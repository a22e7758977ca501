import type { Listed, Reason } from '../../loop/pick/result.ts';

/** Terms that are about a program also where they read alike for the whole list. */
const OF_PROGRAM: ReadonlySet<string> = new Set(['gates', 'signal']);

/** What tells a program from the others of the list, and what is the same for all of them, each by weight. */
export interface SplitReasons {
  readonly own: readonly Reason[];
  readonly shared: readonly Reason[];
}

/** Keys of the reasons that every program of the list has alike: the applicant's own side and the starting point. */
export function sharedReasons(list: readonly Listed[]): ReadonlySet<string> {
  const [first, ...others] = list;
  if (first === undefined || others.length === 0) return new Set();
  const left = new Set(first.reasons.filter(({ term }) => !OF_PROGRAM.has(term)).map(keyOf));
  for (const { reasons } of others) {
    const held = new Set(reasons.map(keyOf));
    for (const key of left) if (!held.has(key)) left.delete(key);
  }
  return left;
}

export function splitReasons(reasons: readonly Reason[], shared: ReadonlySet<string>): SplitReasons {
  const byWeight = reasons.toSorted((a, b) => Math.abs(b.logOdds) - Math.abs(a.logOdds));
  return {
    own: byWeight.filter((reason) => !shared.has(keyOf(reason))),
    shared: byWeight.filter((reason) => shared.has(keyOf(reason))),
  };
}

function keyOf({ term, sentence, logOdds }: Reason): string {
  return [term, sentence, logOdds].join('\n');
}
