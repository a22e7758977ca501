import { addDays } from '../../../base/plain-date.ts';
import type { Entry } from '../../journal/journal.ts';
import { remember } from '../../journal/remember.ts';
import { calledBy } from '../../mentors/words.ts';
import type { Rule } from '../rule.ts';
import { nextContacts } from './mentor-views.ts';
import { windowOf } from './window-of.ts';

export const noteAnswer: Rule = {
  id: 'note-answer',
  title: 'Note what somebody answered',
  lines: ['short-meeting'],
  grade: 'convention',
  source: { from: 'log' },
  reason: 'A yes wants a day, a no wants a thank-you; both are lost when nobody notes them.',
  effort: 'own',
  way: 'alone',
  minutes: 1,
  worth: 3,
  find: (setting) => {
    return nextContacts(setting).flatMap(({ mentoring: { person, mentorship }, next }) => {
      if (next.step !== 'answer') return [];
      const opens = askedLast(setting.journal.entriesOf.get(person.id) ?? []) ?? setting.year.begins;
      const window = windowOf(setting, { opens, best: addDays(opens, 7) });
      if (window === null) return [];
      return [
        {
          subject: person.id,
          person: person.id,
          about: `mentorship/${mentorship.id}`,
          do: `Note what ${calledBy(person.values)} answered`,
          why: 'You asked for advice; neither an answer nor an open ask is noted.',
          window,
          screen: '/mentors',
          done: [],
        },
      ];
    });
  },
};

const askedLast = remember((entries: readonly Entry[]) =>
  entries
    .flatMap(({ kind, values }) => (kind === 'ask' && values.what === 'meeting' ? (values.askedOn ?? []) : []))
    .sort()
    .at(-1),
);
