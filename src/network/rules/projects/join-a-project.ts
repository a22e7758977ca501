import { calledBy } from '../../mentors/words.ts';
import { mentoringsIn } from '../mentors/mentor-views.ts';
import { goalSpecialty } from '../routes/faculty-of-specialty.ts';
import { peopleOf } from '../routes/people-by-role.ts';
import type { Rule } from '../rule.ts';
import { askToJoin } from './ask-to-join.ts';

export const joinAProject: Rule = {
  id: 'join-a-project',
  title: 'Join a running project',
  lines: ['projects', 'not-overcommitted'],
  grade: 'convention',
  source: { from: 'guide' },
  reason:
    'A running research or QI project brings you together with people for months; joining costs less than beginning.',
  effort: 'ask',
  way: 'e-mail',
  minutes: 10,
  worth: 3,
  find: (setting) => {
    // Of an advanced specialty `specialty-project` asks.
    if (setting.identity.route === 'advanced' && goalSpecialty(setting) !== '') return [];
    const mentors = mentoringsIn(setting.journal).flatMap(({ person, mentorship: { values } }) =>
      values.stage === 'ongoing' ? [person] : [],
    );
    const researchers = peopleOf(setting, ['researcher']).filter(({ id }) => mentors.every((one) => one.id !== id));
    return askToJoin(setting, [...mentors, ...researchers], {
      of: ({ values }) => `Ask ${calledBy(values)} for a piece of work in a project that runs already`,
      ofNobody: 'Find out which research or QI project at home could use a hand',
    });
  },
};
