import type { PlainDate } from '../../base/plain-date.ts';
import type { Journal } from '../../network/journal/journal.ts';

/** The feedback last asked of a person and not yet heard. */
export function awaitingAnswer(
  journal: Journal,
  person: string,
): { readonly id: string; readonly on: PlainDate } | null {
  let latest: { readonly id: string; readonly on: PlainDate } | null = null;
  for (const entry of journal.entriesOf.get(person) ?? []) {
    if (entry.kind !== 'feedback-loop') continue;
    const { askedOn, receivedOn, letGoOn } = entry.values;
    if (!askedOn || receivedOn || letGoOn) continue;
    if (latest === null || askedOn > latest.on) latest = { id: entry.id, on: askedOn };
  }
  return latest;
}
