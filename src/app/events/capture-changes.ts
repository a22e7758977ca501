import type { PlainDate } from '../../base/plain-date.ts';
import type { Known } from '../../network/journal/journal.ts';
import type { Event } from '../../network/records/event.ts';
import type { Person } from '../../network/records/person.ts';
import type { Change } from '../../workspace/change.ts';
import type { SettledPerson } from '../entries/settle-person.ts';
import type { CardFields } from './read-card.ts';

interface Captured {
  readonly event: Known<Event>;
  readonly who: SettledPerson & { readonly id: string };
  /** What is known of them; undefined for somebody new. */
  readonly known: Person | undefined;
  /** What their code said. */
  readonly card: CardFields | null;
  readonly talkedAbout: string;
  readonly ask: string;
  readonly metOn: PlainDate;
  readonly contactId: string;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** Somebody met at an event, as one act: the person where new (what is missing of them where known), and the contact. */
export function captureChanges(captured: Captured): readonly Change[] {
  const { event, who, known, card, metOn, contactId, now } = captured;
  const person = known === undefined ? newPerson(captured) : filledIn(known, card);
  const talkedAbout = captured.talkedAbout.trim();
  const ask = captured.ask.trim();
  return [
    ...(Object.keys(person).length === 0 ? [] : [{ kind: 'person' as const, id: who.id, fields: person }]),
    {
      kind: 'event-contact',
      id: contactId,
      fields: {
        person: who.id,
        event: event.id,
        metOn,
        ...(talkedAbout === '' ? {} : { talkedAbout }),
        ...(ask === '' ? {} : { ask }),
        loggedAt: now,
      },
    },
  ];
}

function newPerson({ event, who, card }: Captured) {
  const name = event.values.name?.trim() ?? '';
  return {
    role: 'other' as const,
    ...card,
    name: who.name,
    howMet: name === '' ? 'Met at an event' : `Met at ${name}`,
    tracked: true,
    source: card === null ? ('typed' as const) : ('vcard' as const),
  };
}

/** Whoever came with an address book and is met after all is one of the user's people from now on. */
function filledIn(known: Person, card: CardFields | null) {
  const missing = Object.entries(card ?? {}).filter(([field]) => {
    const value = known[field as keyof CardFields];
    return field !== 'name' && (value == null || value === '');
  });
  return { ...Object.fromEntries(missing), ...(known.tracked === false ? { tracked: true } : {}) };
}
