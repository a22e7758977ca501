import { addDays } from '../../../base/plain-date.ts';
import { offer } from '../offer.ts';
import { isBlank } from '../projects/title-of.ts';
import type { Rule } from '../rule.ts';
import { eventName } from './event-name.ts';
import { datedEvents, isEveryday } from './events-in-sight.ts';

export const eventIntroduction: Rule = {
  id: 'event-introduction',
  title: 'Rehearse your introduction',
  lines: ['event-kit'],
  grade: 'convention',
  source: { from: 'guide' },
  reason: 'Fifteen seconds said aloud twice the day before come easily in a crowd, also in a third language.',
  effort: 'own',
  way: 'alone',
  minutes: 3,
  worth: 3,
  find: (setting) =>
    datedEvents(setting.journal).flatMap(({ id, values, from }) =>
      isEveryday(values)
        ? []
        : offer(setting, {
            subject: `event/${id}`,
            about: `event/${id}`,
            do: isBlank(values.introduction)
              ? `Write and say aloud an introduction for ${eventName(values)}`
              : `Say your introduction for ${eventName(values)} aloud, twice`,
            why: 'It is about to begin; 15 to 20 seconds are enough (a convention).',
            opens: addDays(from, -2),
            best: addDays(from, -1),
            closes: from,
            screen: `/events/${id}`,
          }),
    ),
};
