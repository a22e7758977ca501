import { addDays, type PlainDate } from '../../../base/plain-date.ts';
import { meetingsOfMonth } from '../../mentors/meetings-of-month.ts';
import { calledBy } from '../../mentors/words.ts';
import type { Rule } from '../rule.ts';
import type { Setting } from '../setting.ts';
import { nextContacts } from './mentor-views.ts';
import { later, secondMonth, windowOf } from './window-of.ts';

export const askShortMeeting: Rule = {
  id: 'ask-short-meeting',
  title: 'Ask for a short meeting',
  lines: ['short-meeting', 'pace', 'shy-mode'],
  grade: 'convention',
  source: { from: 'guide' },
  reason: 'Fifteen minutes for advice is a small thing to give, and most of what follows begins with it.',
  effort: 'ask',
  way: 'e-mail',
  minutes: 5,
  worth: 5,
  find: (setting) => {
    const shy = shyUntil(setting);
    const opens = shy === null ? secondMonth(setting) : later(secondMonth(setting), shy);
    const window = windowOf(setting, { opens, best: addDays(opens, 7) });
    if (window === null) return [];
    return nextContacts(setting).flatMap(({ mentoring: { person, mentorship }, next }) => {
      if (next.step !== 'ask') return [];
      const name = calledBy(person.values);
      return [
        {
          subject: person.id,
          person: person.id,
          about: `mentorship/${mentorship.id}`,
          do: `Ask ${name} for 15 minutes of advice`,
          why: `You chose ${name} as somebody to ask; a short meeting is easy to say yes to (a convention).`,
          window,
          asks: 'meeting',
          draft: { situation: 'ask-mentor-meeting', about: `mentorship/${mentorship.id}` },
          screen: '/mentors',
          done: [
            { kind: 'ask', id: null, fields: { person: person.id, what: 'meeting', askedOn: setting.today } },
            { kind: 'mentorship', id: mentorship.id, fields: { stage: 'asked' } },
          ],
        } as const,
      ];
    });
  },
};

/** In shy mode one meeting a month is enough: after it, the next month's first day. */
function shyUntil({ identity, journal, today }: Setting): PlainDate | null {
  if (identity.shyMode !== true || meetingsOfMonth(journal, today) === 0) return null;
  return `${addDays(`${today.slice(0, 7)}-28`, 4).slice(0, 7)}-01`;
}
