import { addDays } from '../../../base/plain-date.ts';
import { offer } from '../offer.ts';
import { isBlank } from '../projects/title-of.ts';
import type { Rule } from '../rule.ts';
import { eventName } from './event-name.ts';
import { datedEvents, isEveryday } from './events-in-sight.ts';

export const eventOutcome: Rule = {
  id: 'event-outcome',
  title: 'What an event was good for',
  lines: ['key-events', 'contact-captured'],
  grade: 'convention',
  source: { from: 'guide' },
  reason: 'One line on what came of it tells you next year which events are worth a day off.',
  effort: 'own',
  way: 'alone',
  minutes: 3,
  worth: 1,
  find: (setting) =>
    datedEvents(setting.journal).flatMap(({ id, values, to }) =>
      !isBlank(values.outcome) || isEveryday(values)
        ? []
        : offer(setting, {
            subject: `event/${id}`,
            about: `event/${id}`,
            do: `Note in one line what ${eventName(values)} was good for`,
            why: 'It is over, and nothing is noted of what came of it.',
            opens: addDays(to, 3),
            best: addDays(to, 5),
            closes: addDays(to, 28),
            screen: `/events/${id}`,
          }),
    ),
};
