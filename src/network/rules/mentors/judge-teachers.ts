import { addDays, type PlainDate } from '../../../base/plain-date.ts';
import { type Together, togetherByPerson } from '../../journal/working-together.ts';
import { calledBy, rotationName } from '../../mentors/words.ts';
import type { Person, Role } from '../../records/person.ts';
import { earlier } from '../in-view.ts';
import type { Rule } from '../rule.ts';
import type { Setting } from '../setting.ts';
import { windowOf } from '../window-of.ts';

const TEACHERS: ReadonlySet<Role> = new Set([
  'attending',
  'program-director',
  'associate-program-director',
  'chief',
  'senior',
  'fellow',
]);

/** After two weeks together one can tell, and two weeks after the block one still remembers; conventions. */
const ENOUGH_DAYS = 14;
const REMEMBERED_DAYS = 14;

export const judgeTeachers: Rule = {
  id: 'judge-teachers',
  title: 'Note how somebody teaches',
  lines: ['find-mentors'],
  grade: 'convention',
  source: { from: 'guide' },
  reason:
    'Who teaches consistently, is approachable, respects IMGs and is tied to your goal may become a mentor; after a few blocks nobody remembers who was who.',
  effort: 'own',
  way: 'alone',
  minutes: 1,
  worth: 2,
  find: (setting) => {
    const { journal, today } = setting;
    return [...togetherByPerson(journal)].flatMap(([id, stretches]) => {
      const person = journal.people.get(id)?.values;
      if (person === undefined || !TEACHERS.has(person.role ?? 'other') || isJudged(person)) return [];
      const name = calledBy(person);
      const latest = stretches.findLast((stretch) => windowAfter(setting, stretch) !== null);
      const window = latest === undefined ? null : windowAfter(setting, latest);
      if (latest === undefined || window === null) return [];
      const when = latest.to < today ? 'ended' : 'is well under way';
      return [
        {
          subject: id,
          person: id,
          about: `person/${id}`,
          do: `Note in a minute how ${name} teaches`,
          why: `Your time together on ${rotationName(latest.block.values)} ${when}: teaches consistently, approachable, respects IMGs, tied to your goal?`,
          window,
          screen: `/people/${id}/edit`,
          done: [],
        },
      ];
    });
  },
};

function windowAfter(setting: Setting, { from, to }: Together) {
  const opens: PlainDate = earlier(addDays(from, ENOUGH_DAYS), to);
  return windowOf(setting, { opens, best: earlier(to, addDays(opens, 2)), closes: addDays(to, REMEMBERED_DAYS) });
}

/** The user said something of them as a teacher, so that they have thought of it. */
function isJudged({ teaches, approachable, respectsImgs, tiedToGoal }: Person): boolean {
  return [teaches, approachable, respectsImgs, tiedToGoal].some((said) => said != null);
}
