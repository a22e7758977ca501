import { listed } from '../../../base/listed.ts';
import { addDays } from '../../../base/plain-date.ts';
import { dayWords } from '../../drafts/day-words.ts';
import { type KitPart, missingOfKit } from '../../events/kit.ts';
import { offer } from '../offer.ts';
import type { Rule } from '../rule.ts';
import { eventName } from './event-name.ts';
import { datedEvents, isEveryday } from './events-in-sight.ts';

const WORDS: Readonly<Partial<Record<KitPart, string>>> = {
  goal: 'one goal',
  introduction: 'an introduction of 15 to 20 seconds',
  ask: 'one simple ask',
};

export const eventGoalAndAsk: Rule = {
  id: 'event-goal-and-ask',
  title: 'A goal and one ask before an event',
  lines: ['event-kit'],
  grade: 'convention',
  source: { from: 'guide' },
  reason: 'Who comes with one goal and one simple ask goes home with something; the rest of the day may be pleasant.',
  effort: 'own',
  way: 'alone',
  minutes: 10,
  worth: 3,
  find: (setting) =>
    datedEvents(setting.journal).flatMap(({ id, values, from }) => {
      const missing = missingOfKit(values).flatMap((part) => WORDS[part] ?? []);
      if (missing.length === 0 || isEveryday(values)) return [];
      return offer(setting, {
        subject: `event/${id}`,
        about: `event/${id}`,
        do: `Choose ${listed(missing)} for ${eventName(values)}`,
        why: `It begins on ${dayWords(from)}. Two weeks to three days before is a good time (a convention).`,
        opens: addDays(from, -14),
        best: addDays(from, -7),
        closes: addDays(from, -1),
        screen: `/events/${id}`,
      });
    }),
};
