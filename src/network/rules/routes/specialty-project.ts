import { mentionOf } from '../../drafts/names.ts';
import { askToJoin } from '../projects/ask-to-join.ts';
import type { Rule } from '../rule.ts';
import { facultyOfSpecialty, goalSpecialty } from './faculty-of-specialty.ts';

export const specialtyProject: Rule = {
  id: 'specialty-project',
  title: 'A project in your specialty',
  lines: ['specialty-events', 'projects'],
  grade: 'convention',
  source: { from: 'guide' },
  reason: 'Work done for a running project in your specialty shows more than any talk about it.',
  effort: 'ask',
  way: 'e-mail',
  minutes: 10,
  worth: 3,
  find: (setting) => {
    const specialty = goalSpecialty(setting);
    if (setting.identity.route !== 'advanced' || specialty === '') return [];
    const people = facultyOfSpecialty(setting).flatMap(({ person, isMet }) => (isMet ? [person] : []));
    return askToJoin(setting, people, {
      of: ({ values }) => `Ask ${mentionOf(values) ?? 'them'} for a piece of work in a running ${specialty} project`,
      ofNobody: `Find out which ${specialty} project at home could use a hand`,
    });
  },
};
