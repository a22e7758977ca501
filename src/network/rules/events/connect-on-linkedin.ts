import { addDays } from '../../../base/plain-date.ts';
import { metAtEvents } from '../../events/event-contacts.ts';
import { calledBy } from '../../mentors/words.ts';
import { offer } from '../offer.ts';
import type { Rule } from '../rule.ts';
import { onceFor } from '../views.ts';
import { eventName } from './event-name.ts';

/** Weeks later nobody knows who asks (a convention). */
const FRESH_DAYS = 14;

export const connectOnLinkedin: Rule = {
  id: 'connect-on-linkedin',
  title: 'Connect with somebody you met',
  lines: ['linkedin'],
  grade: 'convention',
  source: { from: 'guide' },
  reason: 'A connection with two sentences keeps somebody you met within reach when you both move on.',
  effort: 'loop',
  way: 'linkedin',
  minutes: 2,
  worth: 2,
  find: (setting) => {
    const { journal, identity, today } = setting;
    if ((identity.linkedin ?? '').trim() === '' || journal.kept.event.size === 0) return [];
    const met = onceFor(journal, 'met at events', () => metAtEvents(journal, journal.kept.event.values(), today));
    const seen = new Set<string>();
    return [...met].flatMap(([id, contacts]) =>
      contacts.flatMap(({ entry, person }) => {
        const known = journal.people.get(person);
        const { followedUpOn } = entry.values;
        if (known === undefined || followedUpOn == null || seen.has(person)) return [];
        seen.add(person);
        const opens = addDays(followedUpOn, 1);
        return offer(setting, {
          subject: person,
          person,
          about: `event-contact/${entry.id}`,
          do: `Ask ${calledBy(known.values)} to connect on LinkedIn`,
          why: `You met at ${eventName(journal.kept.event.get(id)?.values ?? {})} and wrote; within two weeks they still know you (a convention).`,
          opens,
          closes: addDays(opens, FRESH_DAYS),
          draft: { situation: 'linkedin-connect', about: `event-contact/${entry.id}` },
        });
      }),
    );
  },
};
