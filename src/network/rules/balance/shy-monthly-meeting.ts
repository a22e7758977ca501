import { addDays, type PlainDate } from '../../../base/plain-date.ts';
import { lastExchange } from '../../mentors/last-exchange.ts';
import { meetingsOfMonth } from '../../mentors/meetings-of-month.ts';
import { type Mentoring, mentorings } from '../../mentors/mentorships.ts';
import { calledBy } from '../../mentors/words.ts';
import { noteAsk } from '../deeds.ts';
import { inView, later } from '../in-view.ts';
import type { Opportunity, Rule } from '../rule.ts';
import type { Setting } from '../setting.ts';

/** Formal meetings come after the first month (a convention). */
const FIRST_DAYS = 31;

export const shyMonthlyMeeting: Rule = {
  id: 'shy-monthly-meeting',
  title: 'Shy mode: one meeting this month',
  lines: ['shy-mode', 'short-meeting'],
  grade: 'convention',
  source: { from: 'guide' },
  reason: 'One meeting of fifteen minutes a month is enough; twelve of them are a network.',
  effort: 'ask',
  way: 'e-mail',
  minutes: 5,
  worth: 3,
  find: (setting) => {
    const { journal, identity, today, year } = setting;
    if (identity.shyMode !== true || today > year.ends) return [];
    const month = `${today.slice(0, 7)}-01`;
    const closes = addDays(`${addDays(month, 31).slice(0, 7)}-01`, -1);
    const opens = later(month, addDays(year.begins, FIRST_DAYS));
    const window = { opens, best: later(opens, addDays(month, 9)), closes };
    if (opens > closes || !inView(setting, window) || meetingsOfMonth(journal, today) > 0) return [];
    // Whoever was chosen or asked already has a rule of their own.
    const all = mentorings(journal);
    if (all.some(({ mentorship: { values } }) => values.stage === 'might-ask' || values.stage === 'asked')) return [];
    if (all.some((mentoring) => wasAsked(setting, mentoring, month))) return [];
    const whom = longestQuiet(setting, all);
    return [{ ...(whom === null ? choose() : ask(setting, whom)), subject: month.slice(0, 7), window }];
  },
};

type Deal = Omit<Opportunity, 'subject' | 'window'>;

function ask({ today }: Setting, { person, mentorship }: Mentoring): Deal {
  const name = calledBy(person.values);
  return {
    person: person.id,
    about: `mentorship/${mentorship.id}`,
    do: `Ask ${name} for 15 minutes this month`,
    why: `No meeting is noted for this month, and one is enough; with ${name} it has been quiet longest.`,
    asks: 'meeting',
    draft: { situation: 'ask-mentor-meeting', about: `mentorship/${mentorship.id}` },
    screen: '/mentors',
    done: noteAsk(person.id, 'meeting', today),
  };
}

function choose(): Deal {
  return {
    person: null,
    about: null,
    do: 'Choose one person for your one short meeting this month',
    why: 'No meeting is noted for this month, and one of 15 minutes is enough; somebody you know already counts.',
    effort: 'own',
    way: 'alone',
    screen: '/mentors',
    done: [],
  };
}

/** Of those who advise already, the one with whom nothing was exchanged for longest. */
function longestQuiet({ journal, today }: Setting, all: readonly Mentoring[]): Mentoring | null {
  const advising = all
    .filter(({ mentorship: { values } }) => values.stage === 'ongoing' || values.stage === 'first-meeting')
    .map((mentoring) => ({ mentoring, last: lastExchange(journal, mentoring.person.id, today) ?? '' }))
    .sort((a, b) =>
      a.last === b.last ? (a.mentoring.person.id < b.mentoring.person.id ? -1 : 1) : a.last < b.last ? -1 : 1,
    );
  return advising[0]?.mentoring ?? null;
}

function wasAsked({ journal }: Setting, { person }: Mentoring, since: PlainDate): boolean {
  return (journal.entriesOf.get(person.id) ?? []).some(
    ({ kind, values }) => kind === 'ask' && values.what === 'meeting' && (values.askedOn ?? '') >= since,
  );
}
