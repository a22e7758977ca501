import type { PlainDate } from '../../base/plain-date.ts';
import type { Journal, Known } from '../journal/journal.ts';
import type { Block } from '../records/block.ts';
import type { Commitment } from '../records/commitment.ts';
import { hardBlockOn } from './hard-weeks.ts';
import { isExplained, needsReason } from './needs-reason.ts';
import { hasEnded } from './running.ts';

/** Something worth a word about a commitment; none of them forbids anything. */
export type CommitmentFinding =
  /** It runs beside two others and does not say why, or until when. */
  | { readonly finding: 'third'; readonly missing: readonly ('reason' | 'to')[] }
  /** It is promised, or begins, in ICU or night-float weeks. */
  | { readonly finding: 'hard-weeks'; readonly block: Known<Block>; readonly when: 'now' | 'at-start' }
  /** The day it was meant to end is past, and nobody said that it ended. */
  | { readonly finding: 'past-end'; readonly to: PlainDate };

/** What to say of a commitment with these values; `id` where it is recorded already. */
export function commitmentFindings(
  journal: Journal,
  values: Commitment,
  today: PlainDate,
  id?: string,
): readonly CommitmentFinding[] {
  if (hasEnded(values, today)) return [];
  const { from, to } = values;
  if (to != null && to < today) return [{ finding: 'past-end', to }];
  const findings: CommitmentFinding[] = [];
  if (needsReason(journal, values, today, id) && !isExplained(values)) {
    const missing = [
      ...((values.reason ?? '').trim() === '' ? ['reason' as const] : []),
      ...(to == null ? ['to' as const] : []),
    ];
    findings.push({ finding: 'third', missing });
  }
  // What began before today was promised before: too late for a word about it.
  const isNew = from == null ? id === undefined : from >= today;
  const now = isNew ? hardBlockOn(journal, today) : null;
  const atStart = isNew && from != null ? hardBlockOn(journal, from) : null;
  if (atStart !== null && from !== today) findings.push({ finding: 'hard-weeks', block: atStart, when: 'at-start' });
  else if (now !== null) findings.push({ finding: 'hard-weeks', block: now, when: 'now' });
  return findings;
}
