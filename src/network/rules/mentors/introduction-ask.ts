import { fold } from '../../../base/fold.ts';
import { addDays } from '../../../base/plain-date.ts';
import { possibleIntroductions } from '../../mentors/introductions.ts';
import { calledBy } from '../../mentors/words.ts';
import type { Identity } from '../../records/identity.ts';
import type { Person } from '../../records/person.ts';
import { noteAsk } from '../deeds.ts';
import type { Rule } from '../rule.ts';
import type { Setting } from '../setting.ts';
import { windowOf } from '../window-of.ts';
import { fewOf } from './mentor-views.ts';
import { secondMonth } from './second-month.ts';

/** One introduction at a time; a convention. */
const ONE_IN_DAYS = 60;
const MOST = 2;

export const introductionAsk: Rule = {
  id: 'introduction-ask',
  title: 'Ask for an introduction',
  lines: ['specialty-faculty', 'mentors-at-home', 'find-mentors'],
  grade: 'convention',
  source: { from: 'guide' },
  reason: 'A first message is read differently when somebody both know stands behind it.',
  effort: 'ask',
  way: 'e-mail',
  minutes: 5,
  worth: 3,
  find: (setting) => {
    const opens = secondMonth(setting);
    const window = windowOf(setting, { opens, best: addDays(opens, 28) });
    if (window === null || wasAskedLately(setting)) return [];
    return wanted(setting)
      .slice(0, MOST)
      .flatMap(({ to, by: [first] }) => {
        if (first === undefined) return [];
        const { person, shares } = first;
        const [name, other] = [calledBy(person.values), calledBy(to.values)];
        const place = 'program' in shares ? 'a program' : 'an institution';
        return [
          {
            subject: to.id,
            person: person.id,
            about: `person/${to.id}`,
            do: `Ask ${name} whether they would introduce you to ${other}`,
            why: `${other} ${becauseOf(to.values)}, and both share ${place}; whether they know each other is a guess, so ask that first.`,
            window,
            asks: 'introduction',
            draft: { situation: 'ask-introduction', about: `person/${to.id}` },
            screen: '/mentors/map',
            done: noteAsk(person.id, 'introduction', setting.today, `To ${other}`),
          } as const,
        ];
      });
  },
};

/** Who could introduce to whom, where the other one is of the specialty or tied to the goal. */
function wanted({ journal, today, identity }: Setting) {
  return possibleIntroductions(journal, today, wantedBy(identity));
}

function wantedBy({ specialty, fellowshipInterest }: Identity): (person: Person) => boolean {
  const fields = new Set([specialty, fellowshipInterest].map((text) => fold(text?.trim() ?? '')).filter(Boolean));
  return (person) =>
    person.tracked !== false && (person.tiedToGoal === 'yes' || fields.has(fold(person.specialty?.trim() ?? '')));
}

function becauseOf({ tiedToGoal }: Person): string {
  return tiedToGoal === 'yes' ? 'is tied to your goal' : 'works in the field you named';
}

function wasAskedLately({ journal, today }: Setting): boolean {
  const since = addDays(today, -ONE_IN_DAYS);
  return fewOf(journal, 'ask').some(({ values }) => values.what === 'introduction' && (values.askedOn ?? '') >= since);
}
