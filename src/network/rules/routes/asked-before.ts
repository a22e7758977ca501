import type { PlainDate } from '../../../base/plain-date.ts';
import type { Entry, Journal } from '../../journal/journal.ts';
import { remember } from '../../journal/remember.ts';
import type { AskWhat } from '../../mentors/ask-findings.ts';
import { asksAmong } from '../../mentors/ask-step.ts';
import type { Ask } from '../../records/mentorship.ts';

/** Whether this person was asked for that already, whatever they answered. */
export function askedBefore(journal: Journal, person: string, what: AskWhat): boolean {
  return asksFor(journal, person, what).length > 0;
}

/** The asks made of this person for that. */
export function asksFor(journal: Journal, person: string, what: AskWhat): readonly Ask[] {
  const entries = journal.entriesOf.get(person);
  return entries === undefined
    ? []
    : asksAmong(entries).flatMap(({ values }) => (values.what === what ? [values] : []));
}

/** The day they first sat down together; null where none is noted. */
export function firstMeeting(journal: Journal, person: string): PlainDate | null {
  const entries = journal.entriesOf.get(person);
  return entries === undefined ? null : firstAmong(entries);
}

const firstAmong: (entries: readonly Entry[]) => PlainDate | null = remember((entries) => {
  let first: PlainDate | null = null;
  for (const { kind, values } of entries) {
    const day = kind === 'meeting' ? values.heldOn : kind === 'moment' && values.kind === 'meeting' ? values.on : null;
    if (day != null && (first === null || day < first)) first = day;
  }
  return first;
});
