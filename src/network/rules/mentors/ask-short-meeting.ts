import { addDays, type PlainDate } from '../../../base/plain-date.ts';
import { meetingsOfMonth } from '../../mentors/meetings-of-month.ts';
import { calledBy } from '../../mentors/words.ts';
import { noteAsk } from '../deeds.ts';
import { later } from '../in-view.ts';
import { offer } from '../offer.ts';
import type { Opportunity, Rule } from '../rule.ts';
import type { Setting } from '../setting.ts';
import type { Days } from '../window-of.ts';
import { dayInLine } from './day-in-line.ts';
import { isMentorInSight, nextContacts } from './mentor-views.ts';
import { mightAdvise } from './might-advise.ts';
import { secondMonth } from './second-month.ts';

/** So long somebody may be chosen in peace; then the ask itself is offered. */
const TO_CHOOSE_DAYS = 7;

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
    const begins = secondMonth(setting);
    const shy = shyUntil(setting);
    const opens = shy === null ? begins : later(begins, shy);
    if (!isMentorInSight(setting.journal)) return straightAway(setting, later(addDays(begins, TO_CHOOSE_DAYS), opens));
    return nextContacts(setting).flatMap(({ mentoring: { person, mentorship }, next }) => {
      if (next.step !== 'ask') return [];
      const name = calledBy(person.values);
      const why = `You chose ${name} as somebody to ask; a short meeting is easy to say yes to (a convention).`;
      return ask(setting, { id: person.id, mentorship: mentorship.id, name, why }, { opens });
    });
  },
};

/**
 * Nobody was chosen yet: whom most speaks for. One more moment may put somebody else first, so that those next in line
 * stand by: each later by two weeks, and gone with the first who is asked.
 */
function straightAway(setting: Setting, opens: PlainDate): readonly Opportunity[] {
  if (opens > setting.until) return [];
  return mightAdvise(setting)
    .slice(0, LINE.most + 1)
    .flatMap(({ id, name, because }, rank) => {
      const why = `${because} A short meeting is easy to say yes to (a convention).`;
      const best = dayInLine(setting, opens, rank, LINE);
      return ask(setting, { id, mentorship: id, name, why, worth: rank === 0 ? 5 : 3 }, { opens, best });
    });
}

const LAST_DAYS = 14;
const LINE = { most: 3, days: 14 };

interface Asked {
  readonly id: string;
  /** The mentorship's id, also where there is none yet. */
  readonly mentorship: string;
  readonly name: string;
  readonly why: string;
  readonly worth?: Rule['worth'];
}

function ask(setting: Setting, { id, mentorship, name, why, worth }: Asked, days: Days): readonly Opportunity[] {
  return offer(setting, {
    subject: id,
    person: id,
    about: `mentorship/${mentorship}`,
    do: `Ask ${name} for 15 minutes of advice`,
    why,
    ...days,
    // Advice for the year comes too late in its last days.
    closes: addDays(setting.year.ends, -LAST_DAYS),
    ...(worth === undefined ? {} : { worth }),
    asks: 'meeting',
    draft: { situation: 'ask-mentor-meeting', about: `mentorship/${mentorship}` },
    screen: '/mentors',
    done: [
      ...noteAsk(id, 'meeting', setting.today),
      { kind: 'mentorship', id: mentorship, fields: { person: id, stage: 'asked' } },
    ],
  });
}

/** In shy mode one meeting a month is enough: after it, the next month's first day. */
function shyUntil({ identity, journal, today }: Setting): PlainDate | null {
  if (identity.shyMode !== true || meetingsOfMonth(journal, today) === 0) return null;
  return `${addDays(`${today.slice(0, 7)}-28`, 4).slice(0, 7)}-01`;
}
