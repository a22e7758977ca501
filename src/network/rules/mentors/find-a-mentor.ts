import { offer } from '../offer.ts';
import type { Rule } from '../rule.ts';
import { dayInLine } from './day-in-line.ts';
import { isMentorInSight } from './mentor-views.ts';
import { mightAdvise } from './might-advise.ts';
import { secondMonth } from './second-month.ts';

/** More names at a time are a list and no suggestion. */
const LINE = { most: 3, days: 14 };

export const findAMentor: Rule = {
  id: 'find-a-mentor',
  title: 'Choose whom to ask for a short meeting',
  lines: ['find-mentors', 'short-meeting', 'pace', 'mentors-at-home'],
  grade: 'convention',
  source: { from: 'guide' },
  reason:
    'Somebody who knows the place can tell what no page says. The first month is for the work itself; from the second on, one short meeting is a good beginning (a convention).',
  effort: 'own',
  way: 'alone',
  minutes: 2,
  worth: 5,
  find: (setting) => {
    if (isMentorInSight(setting.journal)) return [];
    const opens = secondMonth(setting);
    const found = mightAdvise(setting).slice(0, LINE.most + 1);
    if (found.length === 0) {
      return offer(setting, {
        // Thought of once a month.
        subject: `nobody-yet-${setting.today.slice(0, 7)}`,
        do: 'Think of one person you could ask for a short meeting, and add them',
        why: 'Nobody you noted stands out as a mentor yet; from the second month on it is usual to ask somebody for advice (a convention).',
        opens,
        screen: '/people/new',
      });
    }
    return found.flatMap(({ id, name, because }, rank) => {
      // The first is suggested first; the others are there for who says "never" to them.
      return offer(setting, {
        subject: id,
        person: id,
        do: `Choose ${name} as somebody to ask for a short meeting`,
        why: `${because} Nobody advises you at the moment, and after the first month it is a good time (a convention).`,
        opens,
        best: dayInLine(setting, opens, rank, LINE),
        worth: rank === 0 ? 5 : 3,
        screen: '/mentors',
        done: [{ kind: 'mentorship', id, fields: { person: id, stage: 'might-ask' } }],
      });
    });
  },
};
