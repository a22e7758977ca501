import type { OwnFact } from '../../catalogue/facts.ts';
import type { Program } from '../../catalogue/program.ts';
import type { PickResult, Signal } from '../../loop/pick/result.ts';
import { gateInWords } from '../pick/gate-words.ts';

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

/** Why it is not in the list, in a sentence; empty where it is. */
export function reasonInWords(
  stands: Stands,
  program: Program,
  { programs, ownFacts }: { readonly programs: ReadonlyMap<string, Program>; readonly ownFacts: readonly OwnFact[] },
): string {
  switch (stands.kind) {
    case 'not chosen':
      if (stands.alike === null) return stands.reason;
      return `The model cannot tell it from ${programs.get(stands.alike)?.institution ?? stands.alike}, which is in your list.`;
    case 'left out':
      return 'You left it out.';
    case 'closed':
      return gateInWords(stands.gate, program, ownFacts);
    case 'listed':
    case 'unknown':
      return '';
  }
}
