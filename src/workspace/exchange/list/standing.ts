import type { PickResult } from '../../../loop/pick/result.ts';

/** Where a program stands in the user's own answer. */
export type Standing =
  | { readonly in: 'list'; readonly place: number }
  | { readonly in: 'not chosen'; readonly place: number; readonly reason: string }
  | { readonly in: 'left out' }
  | { readonly in: 'closed'; readonly gate: string; readonly source: string; readonly date: string };

/** As `PickResult.excluded` calls what the user left out. */
const LEFT_OUT = 'left out by you';

/** Every program of the answer with its standing; places count from 1 in order of worth. */
export function standings({
  list,
  notChosen,
  excluded,
}: Pick<PickResult, 'list' | 'notChosen' | 'excluded'>): ReadonlyMap<string, Standing> {
  const standing = new Map<string, Standing>();
  for (const [index, { acgmeId }] of list.entries()) standing.set(acgmeId, { in: 'list', place: index + 1 });
  for (const [index, { acgmeId, reason }] of notChosen.entries())
    standing.set(acgmeId, { in: 'not chosen', place: list.length + index + 1, reason });
  for (const { acgmeId, gate, source, date } of excluded)
    standing.set(acgmeId, gate === LEFT_OUT ? { in: 'left out' } : { in: 'closed', gate, source, date });
  return standing;
}
