import { addDays, daysBetween } from '../../../base/plain-date.ts';
import { missingNeeds } from '../../mentors/mentor-map.ts';
import { calledBy } from '../../mentors/words.ts';
import { NEEDS, type Need } from '../../records/person.ts';
import { inView } from '../in-view.ts';
import type { Rule } from '../rule.ts';
import { mapOf } from './map-view.ts';

/** One need at a time has its two weeks; after the first two months of the year. Conventions of this project. */
const TURN_DAYS = 14;
const FIRST_DAYS = 60;

/** What somebody gives who meets the need, and how one comes to it. */
const WORDS: Readonly<Record<Need, { readonly what: string; readonly how: string }>> = {
  feedback: { what: 'feedback', how: 'Ask one person who sees you work for one specific piece of feedback' },
  skills: { what: 'skills', how: 'Ask somebody who does it well to show you one thing' },
  advocacy: { what: 'advocacy', how: 'Think of one person who has seen your work and whose word counts' },
  'emotional-support': { what: 'support on a bad day', how: 'Think of one person you could call after a bad shift' },
  opportunities: { what: 'opportunities', how: 'Ask one person what is going on that you could join' },
  accountability: { what: 'accountability', how: 'Agree with one person to ask each other once a month how it goes' },
  belonging: { what: 'belonging', how: 'Go to one gathering of people you feel at home with' },
};

export const missingNeed: Rule = {
  id: 'missing-need',
  title: 'A need nobody meets',
  lines: ['find-mentors', 'give-and-ask'],
  grade: 'convention',
  source: { from: 'log' },
  reason: 'No single mentor gives everything; seeing what is missing tells whom to look for.',
  effort: 'own',
  way: 'alone',
  minutes: 5,
  worth: 1,
  find: (setting) => {
    const { journal, today, year } = setting;
    const first = addDays(year.begins, FIRST_DAYS);
    const turn = Math.max(0, Math.floor(daysBetween(first, today) / TURN_DAYS));
    const opens = addDays(first, turn * TURN_DAYS);
    const window = { opens, best: opens, closes: addDays(opens, TURN_DAYS - 1) };
    if (!inView(setting, window)) return [];
    const missing = missingNeeds(mapOf(journal, today)).find(({ need }) => need === NEEDS[turn % NEEDS.length]);
    if (missing === undefined) return [];
    const { what, how } = WORDS[missing.need];
    const quiet = missing.quiet[0]?.person ?? null;
    return [
      {
        subject: missing.need,
        person: quiet?.id ?? null,
        about: null,
        do: quiet === null ? how : `Send ${calledBy(quiet.values)} a short hello`,
        why:
          quiet === null
            ? `Nobody is noted who gives you ${what}.`
            : `${calledBy(quiet.values)} gives you ${what}, and you have not talked for two months.`,
        window,
        screen: '/mentors/map',
        ...(quiet !== null && { effort: 'outreach', way: 'text', draft: { situation: 'stay-in-touch' } }),
        done: [],
      },
    ];
  },
};
