import { meantBy } from '../../network/journal/meant-by.ts';
import type { PrepareKind } from '../../network/prepare/preparation.ts';
import { blockTitle } from '../blocks/block-types.ts';
import { spanInWords } from '../blocks/block-words.ts';
import { eventDetails, eventTitle } from '../events/event-words.ts';
import { whenInWords } from '../interviews/interview-words.ts';
import { useProgramName } from '../interviews/useProgramName.ts';
import { meetingTitle, whenAndWhere } from '../meetings/meeting-words.ts';
import { useNetwork } from '../session/network.ts';

/** What is prepared for: how it is called, when it is, and where its own page is. */
export interface Prepared {
  readonly title: string;
  readonly when: string;
  readonly href: string;
  /** What the way to that page is called. */
  readonly back: string;
}

/** Null where there is nothing of that id. */
export function usePrepared(kind: PrepareKind, id: string): Prepared | null {
  const { journal, today } = useNetwork();
  const programName = useProgramName();
  switch (kind) {
    case 'meeting': {
      const entry = journal.entries.get(`meeting/${id}`);
      if (entry?.kind !== 'meeting') return null;
      const person = journal.people.get(meantBy(journal, entry.values.person ?? '')) ?? null;
      const when = whenAndWhere(entry.values, today);
      return { title: `Prepare: ${lower(meetingTitle(person))}`, when, href: `/meetings/${id}`, back: 'The meeting' };
    }
    case 'event': {
      const values = journal.kept.event.get(id)?.values;
      if (values === undefined) return null;
      const when = eventDetails(values, today);
      return { title: `Prepare: ${eventTitle(values)}`, when, href: `/events/${id}`, back: 'The event' };
    }
    case 'interview': {
      const values = journal.kept.interview.get(id)?.values;
      if (values === undefined) return null;
      const title = `Prepare: interview at ${programName(values)}`;
      return { title, when: whenInWords(values, today), href: `/interviews/${id}`, back: 'The interview' };
    }
    case 'block': {
      const values = journal.blocks.find((known) => known.id === id)?.values;
      if (values === undefined) return null;
      const title = `The last days: ${blockTitle(values)}`;
      return { title, when: spanInWords(values, today), href: `/blocks/${id}`, back: 'The block' };
    }
  }
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
