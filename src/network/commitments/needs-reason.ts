import type { PlainDate } from '../../base/plain-date.ts';
import type { Journal } from '../journal/journal.ts';
import type { Commitment } from '../records/commitment.ts';
import { runningCommitments, runsOn } from './running.ts';

/** One or two projects at a time: a convention of practice guides, without evidence. */
export const USUAL_AT_MOST = 2;

/**
 * Whether a commitment with these values has to say why it is worth it beside the others, and when it ends: on some day
 * from `today` on it runs beside two others. A new one always does, whatever the others gave as their reason; one that is
 * recorded already (`id`) only where too few of the others have said so, so that the first two are never asked for the third.
 */
export function needsReason(journal: Journal, values: Commitment, today: PlainDate, id?: string): boolean {
  const others = [...journal.kept.commitment.values()].filter((other) => other.id !== id);
  const starts = [today, values.from, ...others.map((other) => other.values.from)];
  const isNew = id === undefined || !journal.kept.commitment.has(id);
  return starts.some((day) => {
    if (day == null || day < today || !runsOn(values, day)) return false;
    const beside = runningCommitments(journal, day).filter((other) => other.id !== id);
    if (beside.length < USUAL_AT_MOST) return false;
    const explained = beside.filter((other) => isExplained(other.values)).length;
    return isNew || explained < beside.length + 1 - USUAL_AT_MOST;
  });
}

/** It says why and until when. */
export function isExplained({ reason, to }: Commitment): boolean {
  return reason != null && reason.trim() !== '' && to != null;
}
