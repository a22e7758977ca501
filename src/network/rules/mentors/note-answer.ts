import { addDays } from '../../../base/plain-date.ts';
import type { Entry } from '../../journal/journal.ts';
import { remember } from '../../journal/remember.ts';
import { calledBy } from '../../mentors/words.ts';
import type { Ask, Mentorship } from '../../records/mentorship.ts';
import { offer } from '../offer.ts';
import type { Rule } from '../rule.ts';
import { nextContacts } from './mentor-views.ts';

export const noteAnswer: Rule = {
  id: 'note-answer',
  title: 'Note what somebody answered',
  lines: ['short-meeting'],
  grade: 'convention',
  source: { from: 'log' },
  reason: 'A yes wants a day, a no wants a thank-you and somebody else to ask; both are lost when nobody notes them.',
  effort: 'own',
  way: 'alone',
  minutes: 1,
  worth: 3,
  find: (setting) =>
    nextContacts(setting).flatMap(({ mentoring: { person, mentorship }, next }) => {
      if (next.step !== 'answer') return [];
      const ask = latestAsk(setting.journal.entriesOf.get(person.id) ?? []);
      const opens = ask?.answeredOn ?? ask?.askedOn ?? setting.year.begins;
      const name = calledBy(person.values);
      const answer = ask === undefined ? null : STANDS[ask.answer ?? 'none'];
      return offer(setting, {
        subject: person.id,
        person: person.id,
        about: `mentorship/${mentorship.id}`,
        do: answer === null ? `Note what ${name} answered` : `Note that ${name} ${answer.words}`,
        why:
          answer === null
            ? 'You asked for advice; neither an answer nor an open ask is noted.'
            : 'Their answer is noted with the ask, and you still stand as waiting for it.',
        opens,
        best: addDays(opens, 1),
        screen: '/mentors',
        done: answer === null ? [] : [{ kind: 'mentorship', id: mentorship.id, fields: { stage: answer.stage } }],
      });
    }),
};

/** How the two stand after each answer; without one the ask was let go. */
const STANDS: Readonly<
  Record<
    NonNullable<Ask['answer']> | 'none',
    { readonly words: string; readonly stage: NonNullable<Mentorship['stage']> }
  >
> = {
  yes: { words: 'said yes', stage: 'first-meeting' },
  no: { words: 'said no, and think of somebody else', stage: 'declined' },
  later: { words: 'said later, and let it rest', stage: 'resting' },
  none: { words: 'did not answer, and let it rest', stage: 'resting' },
};

/** The ask for a meeting that was made last. */
const latestAsk = remember((entries: readonly Entry[]) =>
  entries
    .flatMap(({ kind, values }) =>
      kind === 'ask' && values.what === 'meeting' && values.askedOn != null ? values : [],
    )
    .sort((a, b) => ((a.askedOn ?? '') < (b.askedOn ?? '') ? -1 : 1))
    .at(-1),
);
