import { addDays } from '../../../base/plain-date.ts';
import { metAtEvents } from '../../events/event-contacts.ts';
import { offer } from '../offer.ts';
import type { Rule } from '../rule.ts';
import { onceFor } from '../views.ts';
import { eventName } from './event-name.ts';
import { datedEvents, isEveryday } from './events-in-sight.ts';

/** What is not noted within three days is mostly forgotten (a convention). */
const REMEMBERED_DAYS = 3;

export const captureContacts: Rule = {
  id: 'capture-contacts',
  title: 'Note whom you met',
  lines: ['contact-captured'],
  grade: 'convention',
  source: { from: 'guide' },
  reason: 'A name with what you talked about is kept in seconds, and the message two days later writes itself.',
  effort: 'own',
  way: 'alone',
  minutes: 3,
  worth: 4,
  find: (setting) => {
    const { journal, today } = setting;
    const events = datedEvents(journal).filter(({ values }) => !isEveryday(values));
    const ending = events.flatMap((event) =>
      offer(setting, {
        subject: `event/${event.id}`,
        about: `event/${event.id}`,
        do: `Note whom you met at ${eventName(event.values)}`,
        why: 'Nobody is noted yet; a name and what you talked about are enough for the message in two or three days.',
        opens: event.to,
        closes: addDays(event.to, REMEMBERED_DAYS),
        screen: `/events/${event.id}`,
      }).map((opportunity) => ({ event, opportunity })),
    );
    if (ending.length === 0) return [];
    const met = onceFor(journal, 'met at events', () => metAtEvents(journal, journal.kept.event.values(), today));
    return ending.flatMap(({ event, opportunity }) => ((met.get(event.id) ?? []).length === 0 ? [opportunity] : []));
  },
};
