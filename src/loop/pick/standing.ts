import { LEFT_OUT } from './placement.ts';
import type { PickResult, Signal } from './result.ts';

/** Where a program stands in an answer; places count from 1 in order of worth. */
export type Standing =
  | { readonly in: 'list'; readonly place: number; readonly signal: Signal }
  /** `alike`: a program of the list (its ACGME id) from which the model cannot tell it; null where it is behind by worth. */
  | { readonly in: 'not chosen'; readonly place: number; readonly reason: string; readonly alike: string | null }
  | { readonly in: 'left out' }
  | { readonly in: 'closed'; readonly gate: string; readonly source: string; readonly date: string };

/** Every program of the answer (by ACGME id) with its standing. */
export function standings({
  list,
  notChosen,
  excluded,
}: Pick<PickResult, 'list' | 'notChosen' | 'excluded'>): ReadonlyMap<string, Standing> {
  const standing = new Map<string, Standing>();
  const leads = new Map<string, string>();
  for (const [index, { acgmeId, signal, group }] of list.entries()) {
    standing.set(acgmeId, { in: 'list', place: index + 1, signal });
    if (group !== null && !leads.has(group)) leads.set(group, acgmeId);
  }
  for (const [index, { acgmeId, reason, group }] of notChosen.entries()) {
    const alike = group === null ? null : (leads.get(group) ?? null);
    standing.set(acgmeId, { in: 'not chosen', place: list.length + index + 1, reason, alike });
  }
  for (const { acgmeId, gate, source, date } of excluded)
    standing.set(acgmeId, gate === LEFT_OUT ? { in: 'left out' } : { in: 'closed', gate, source, date });
  return standing;
}
