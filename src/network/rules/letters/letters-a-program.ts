import { lettersByProgram, MOST_LETTERS_A_PROGRAM } from '../../letters/assigned.ts';
import { later } from '../in-view.ts';
import { fewOf } from '../mentors/mentor-views.ts';
import type { Rule } from '../rule.ts';
import { windowOf } from '../window-of.ts';

export const lettersAProgram: Rule = {
  id: 'letters-a-program',
  title: 'At most four letters a program',
  lines: ['four-a-program'],
  grade: 'convention',
  source: { from: 'guide' },
  reason:
    'Four letters a program are the most usually given (a convention; check the official page); the strongest four say most.',
  effort: 'own',
  way: 'alone',
  minutes: 5,
  worth: 3,
  find: (setting) => {
    const letters = fewOf(setting.journal, 'letter');
    const opens = letters.reduce((last, { values }) => later(last, values.assignedOn ?? last), setting.year.begins);
    const window = windowOf(setting, { opens });
    if (window === null) return [];
    return [...lettersByProgram(letters)]
      .filter(([, own]) => own.length > MOST_LETTERS_A_PROGRAM)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([program, own]) => ({
        subject: program,
        person: null,
        about: null,
        do: `Choose which four letters go to program ${program}`,
        why: `${own.length} letters are noted for it; four are the most usually given (a convention).`,
        window,
        screen: '/letters',
        done: [],
      }));
  },
};
