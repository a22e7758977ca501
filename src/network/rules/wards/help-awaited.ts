import { addDays } from '../../../base/plain-date.ts';
import { dayWords } from '../../drafts/day-words.ts';
import { later } from '../in-view.ts';
import { offer } from '../offer.ts';
import type { Rule } from '../rule.ts';
import { openLoops, whenTogether } from './open-loops.ts';

/** How long one waits before asking how it stands; a convention. */
const WAIT_DAYS = 7;

export const helpAwaited: Rule = {
  id: 'help-awaited',
  title: 'See how help you asked for stands',
  lines: ['give-and-ask', 'one-nudge'],
  grade: 'convention',
  source: { from: 'guide' },
  reason: 'People forget in busy weeks; one friendly word, once, is no pressure.',
  effort: 'loop',
  way: 'in-person',
  minutes: 2,
  worth: 2,
  find: (setting) =>
    openLoops(setting, 'remind', 'help').flatMap(({ entry, person, name, since, due, base }) => {
      const opens = due === null ? addDays(since, WAIT_DAYS) : later(addDays(due, 1), since);
      const { inPerson, ...how } = whenTogether(setting, person, opens);
      const asked = entry.values.on == null ? 'You asked for it' : `You asked on ${dayWords(entry.values.on)}`;
      return offer(setting, {
        ...base,
        ...how,
        do: inPerson ? `Ask ${name} in passing how it stands` : `Write ${name} one line to ask how it stands`,
        why: `${asked}${due === null ? '' : `, for ${dayWords(due)}`}, and it is not noted as done. Once, then let it rest.`,
        // The day stays as it is, so that once is once.
        best: opens,
        draft: { situation: 'nudge', about: base.subject },
      });
    }),
};
