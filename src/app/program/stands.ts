import type { PickResult, Signal } from '../../loop/pick/result.ts';

/** How a program stands in a list. */
export type Stands =
  | { readonly kind: 'listed'; readonly place: number; readonly signal: Signal }
  /** `alike`: a program of the list (its ACGME id) from which the model cannot tell it; null where it is behind by worth. */
  | { readonly kind: 'not chosen'; readonly place: number; readonly reason: string; readonly alike: string | null }
  | { readonly kind: 'left out' }
  | { readonly kind: 'closed'; readonly gate: string; readonly source: string; readonly date: string }
  | { readonly kind: 'unknown' };

export function standingIn({ list, notChosen, excluded }: PickResult, acgmeId: string): Stands {
  const at = list.findIndex((one) => one.acgmeId === acgmeId);
  const listed = list[at];
  if (listed !== undefined) return { kind: 'listed', place: at + 1, signal: listed.signal };
  const beyond = notChosen.findIndex((one) => one.acgmeId === acgmeId);
  const other = notChosen[beyond];
  if (other !== undefined) {
    const alike = other.group === null ? undefined : list.find(({ group }) => group === other.group);
    const place = list.length + beyond + 1;
    return { kind: 'not chosen', place, reason: other.reason, alike: alike?.acgmeId ?? null };
  }
  const out = excluded.find((one) => one.acgmeId === acgmeId);
  if (out === undefined) return { kind: 'unknown' };
  return out.gate === 'left out by you' ? { kind: 'left out' } : { kind: 'closed', ...out };
}
