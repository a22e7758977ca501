import type { Situation } from '../drafts/situation.ts';
import type { Entry } from '../journal/journal.ts';

/** Where a record of the log is looked at or brought forward, with the way back. */
export function entryAddress({ kind, id }: Entry, back: string): string {
  if (kind === 'meeting') return `/meetings/${id}`;
  if (kind === 'letter') return `/letters/${id}`;
  return `/entry/${kind}/${encodeURIComponent(id)}?back=${back}`;
}

/** Where the words to start with are. */
export function draftAddress(situation: Situation, person: string, about: string): string {
  return `/drafts/new?situation=${situation}&person=${encodeURIComponent(person)}&about=${encodeURIComponent(about)}`;
}
