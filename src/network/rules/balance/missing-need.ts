import { addDays, daysBetween } from '../../../base/plain-date.ts';
import { missingNeeds } from '../../mentors/mentor-map.ts';
import { calledBy } from '../../mentors/words.ts';
import { NEEDS, type Need } from '../../records/person.ts';
import { noteMoment } from '../deeds.ts';
import { inView, inYear, turnOf } from '../in-view.ts';
import { touchOf } from '../routes/touch-of.ts';
import type { Rule } from '../rule.ts';
import { hadMoment } from '../wards/log-view.ts';
import { mapOf } from './map-view.ts';

/** One need at a time has its two weeks; after the first two months of the year. Conventions of this project. */
const TURN_DAYS = 14;
const FIRST_DAYS = 60;

/** What somebody does who meets the need, and how one comes to it. */
const WORDS: Readonly<Record<Need, { readonly who: string; readonly how: string }>> = {
  feedback: {
    who: 'gives you feedback',
    how: 'Ask one person who sees you work for one specific piece of feedback',
  },
  skills: { who: 'teaches you a skill', how: 'Ask somebody who does it well to show you one thing' },
  advocacy: {
    who: 'speaks up for you',
    how: 'Think of one person who has seen your work and whose word counts',
  },
  'emotional-support': {
    who: 'supports you on a bad day',
    how: 'Think of one person you could call after a bad shift',
  },
  opportunities: { who: 'tells you of opportunities', how: 'Ask one person what is going on that you could join' },
  accountability: {
    who: 'keeps you to your plans',
    how: 'Agree with one person to ask each other once a month how it goes',
  },
  belonging: { who: 'makes you feel at home', how: 'Go to one gathering of people you feel at home with' },
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
    const window = turnOf(first, TURN_DAYS, today);
    if (!inView(setting, window) || !inYear(setting, window.opens)) return [];
    const need = NEEDS[Math.floor(daysBetween(first, window.opens) / TURN_DAYS) % NEEDS.length];
    const missing = missingNeeds(mapOf(journal, today)).find((one) => one.need === need);
    if (missing === undefined) return [];
    const { who, how } = WORDS[missing.need];
    const quiet = missing.quiet[0]?.person;
    const base = { subject: missing.need, about: null, window };
    if (quiet === undefined)
      return [{ ...base, person: null, do: how, why: `Nobody is noted who ${who}.`, screen: '/mentors/map', done: [] }];
    if (hadMoment(journal, quiet.id, ['e-mail', 'update'], window.opens, today)) return [];
    const touches = touchOf(setting, quiet.id);
    return [
      {
        ...base,
        person: quiet.id,
        do: `Send ${calledBy(quiet.values)} a short hello`,
        why: `Of those you know, this is somebody who ${who}, and you have not talked for two months.`,
        effort: 'outreach',
        way: 'e-mail',
        ...(touches !== null && { touches }),
        draft: { situation: 'stay-in-touch' },
        done: noteMoment(quiet.id, 'e-mail', today),
      },
    ];
  },
};
