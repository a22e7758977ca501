import { addDays } from '../../../base/plain-date.ts';
import { calledBy } from '../../mentors/words.ts';
import { noteMoment } from '../deeds.ts';
import { offer } from '../offer.ts';
import type { Rule } from '../rule.ts';
import { ownDirectors } from './people-by-role.ts';

const WHAT = {
  categorical: 'that you want to stay for categorical medicine',
  advanced: 'which specialty you are heading for',
  undecided: 'what you hope for after this year',
} as const;

export const tellDirector: Rule = {
  id: 'tell-director',
  title: 'Tell your own director of your goal',
  lines: ['tell-director', 'pace'],
  grade: 'official-recommendation',
  source: { from: 'season', ids: ['transfer-tell-director'] },
  reason:
    'Your director and APDs can only keep a place, or make a call, for somebody whose goal they know from themselves.',
  effort: 'outreach',
  way: 'e-mail',
  minutes: 10,
  worth: 5,
  find: (setting) => {
    const { identity, journal, today, year } = setting;
    if (identity.directorToldOn != null) return [];
    const route = identity.route ?? 'undecided';
    // Who has not chosen yet has a few weeks more to do so; performance comes first for everybody.
    const opens = addDays(year.begins, route === 'undecided' ? 35 : 21);
    const [director] = ownDirectors(setting);
    const person = director?.id ?? null;
    return offer(setting, {
      subject: 'identity',
      person,
      do: `Tell ${person === null ? 'your program director or an APD' : calledBy(journal.people.get(person)?.values)} ${WHAT[route]}`,
      why: 'They should hear it early, and from you (a convention), and before you look at places elsewhere.',
      opens,
      best: addDays(opens, 7),
      draft: { situation: 'tell-director-goal' },
      screen: '/identity',
      done: [
        { kind: 'identity', id: 'identity', fields: { directorToldOn: today } },
        ...noteMoment(person, 'update', today),
      ],
    });
  },
};
