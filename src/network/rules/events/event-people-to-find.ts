import { addDays } from '../../../base/plain-date.ts';
import { dayWords } from '../../drafts/day-words.ts';
import { eventSide } from '../../events/event-side.ts';
import { missingOfKit } from '../../events/kit.ts';
import { offer } from '../offer.ts';
import type { Rule } from '../rule.ts';
import { eventName } from './event-name.ts';
import { datedEvents } from './events-in-sight.ts';

export const eventPeopleToFind: Rule = {
  id: 'event-people-to-find',
  title: 'Whom to look for at a conference',
  lines: ['event-kit', 'shy-mode'],
  grade: 'convention',
  source: { from: 'guide' },
  reason:
    'Speakers who lead programs or research, and residents at their posters, are easier to find with names in hand.',
  effort: 'own',
  way: 'alone',
  minutes: 15,
  worth: 3,
  find: (setting) =>
    datedEvents(setting.journal).flatMap(({ id, values, from }) => {
      if (eventSide(values) === 'home' || !missingOfKit(values).includes('whom')) return [];
      const many = setting.identity.shyMode === true ? 'one or two people' : 'three people or sessions';
      return offer(setting, {
        subject: `event/${id}`,
        about: `event/${id}`,
        do: `Look through the program of ${eventName(values)} for ${many} to find`,
        why: `It begins on ${dayWords(from)}, and nobody to look for is noted yet.`,
        opens: addDays(from, -14),
        best: addDays(from, -5),
        closes: from,
        screen: `/events/${id}`,
      });
    }),
};
