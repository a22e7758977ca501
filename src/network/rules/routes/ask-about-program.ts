import type { PersistentMap } from '../../../base/persistent-map.ts';
import { addDays } from '../../../base/plain-date.ts';
import type { Known } from '../../journal/journal.ts';
import { lastContact } from '../../journal/last-contact.ts';
import { remember } from '../../journal/remember.ts';
import { calledBy } from '../../mentors/words.ts';
import type { Person } from '../../records/person.ts';
import { mentoringsIn } from '../mentors/mentor-views.ts';
import { offer } from '../offer.ts';
import { knownPerson } from '../projects/known-person.ts';
import { titleOf } from '../projects/title-of.ts';
import type { Opportunity, Rule } from '../rule.ts';
import type { Setting } from '../setting.ts';
import { windowAt } from '../window-of.ts';
import { outsideSoap } from './outside-soap.ts';
import { touchOfProgram } from './touch-of.ts';

/** An answer takes a week or two (a convention). */
const ANSWER_DAYS = 10;

const byProgram = remember((people: PersistentMap<Known<Person>>): ReadonlyMap<string, readonly Known<Person>[]> => {
  const programs = new Map<string, Known<Person>[]>();
  for (const person of people.values()) {
    if (person.values.tracked === false) continue;
    for (const program of new Set(person.values.programs ?? [])) {
      const own = programs.get(program);
      if (own === undefined) programs.set(program, [person]);
      else own.push(person);
    }
  }
  for (const own of programs.values()) own.sort((a, b) => (a.id < b.id ? -1 : 1));
  return programs;
});

/** Whom one may ask without asking the program: somebody known who belongs to it or knows it, else a mentor. */
function whomToAsk(setting: Setting, program: string | null | undefined): Known<Person> | null {
  const { journal, today } = setting;
  const there = byProgram(journal.people).get(program ?? '') ?? [];
  const met = there.find(({ id }) => lastContact(journal, id, today) !== null);
  if (met !== undefined) return met;
  return mentoringsIn(journal).find(({ mentorship: { values } }) => values.stage === 'ongoing')?.person ?? null;
}

export const askAboutProgram: Rule = {
  id: 'ask-about-program',
  title: 'Find out about a program',
  lines: ['honest-odds'],
  grade: 'convention',
  source: { from: 'guide' },
  reason: 'A fact that Pick does not know and that would change your list is often one question away.',
  effort: 'outreach',
  way: 'e-mail',
  minutes: 8,
  worth: 3,
  find: (setting) => {
    const { journal, today } = setting;
    return [...journal.kept.question.values()].flatMap(({ id, values }): readonly Opportunity[] => {
      const { addedOn, askedOn, answeredOn, letGoOn, institution, inWords } = values;
      if (answeredOn != null || letGoOn != null) return [];
      const where = titleOf(institution, 'the program');
      const what = titleOf(inWords, 'what you wanted to know');
      const about = `question/${id}`;
      if (askedOn != null) {
        const opens = addDays(askedOn, ANSWER_DAYS);
        const person = knownPerson(journal, values.person);
        return offer(setting, {
          subject: `${about}/answer`,
          person,
          about,
          do: `Note what you heard about ${where}: ${what}`,
          why: 'You asked ten days ago or more. Note the answer, ask once more, or let the question go.',
          opens,
          effort: 'own',
          way: 'alone',
          minutes: 3,
          done: [{ kind: 'question', id, fields: { answeredOn: today } }],
        });
      }
      const opens = addedOn ?? today;
      const whom = whomToAsk(setting, values.program);
      if (whom !== null)
        return offer(setting, {
          subject: about,
          person: whom.id,
          about,
          do: `Ask ${calledBy(whom.values)} about ${where}: ${what}`,
          why: 'Pick does not know it, and it matters for your list. Somebody you know is the shortest way.',
          opens,
          draft: { situation: 'ask-about-program', about },
          done: [{ kind: 'question', id, fields: { askedOn: today, person: whom.id } }],
        });
      const touches = touchOfProgram(setting, values);
      return offer(setting, {
        subject: about,
        about,
        do: `Ask the coordinator at ${where}: ${what}`,
        why: 'Pick does not know it, it matters for your list, and you know nobody there. First look at the program’s page.',
        opens,
        ...(touches === null ? {} : { touches, ...outsideSoap(setting, windowAt(opens, opens, null)) }),
        draft: { situation: 'ask-about-program', about },
        done: [{ kind: 'question', id, fields: { askedOn: today } }],
      });
    });
  },
};
