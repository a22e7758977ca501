import { dayWords } from '../../drafts/day-words.ts';
import { eventSpan } from '../../events/event-phase.ts';
import { calledBy } from '../../mentors/words.ts';
import { offer } from '../offer.ts';
import type { Rule } from '../rule.ts';
import { openOf } from '../views.ts';
import { eventName } from './event-name.ts';

/** Not a touch of their program: you met, and they expect it. */
export const followUpContact: Rule = {
  id: 'follow-up-contact',
  title: 'Write to somebody you met',
  lines: ['follow-up'],
  grade: 'convention',
  source: { from: 'guide' },
  reason: 'Two or three days later they still know your face; where you met, and one concise ask, is all it takes.',
  effort: 'loop',
  way: 'e-mail',
  minutes: 8,
  worth: 5,
  find: (setting) => {
    const { journal, today, until } = setting;
    return openOf(journal, until, 'follow-up').flatMap(({ entry, person, window }) => {
      if (entry.kind !== 'event-contact') return [];
      const known = journal.people.get(person);
      const event = journal.kept.event.get(entry.values.event ?? '')?.values;
      const opens = window?.opens ?? (event === undefined ? null : eventSpan(event)?.to) ?? today;
      const isLate = window !== null && window.closes < today;
      return offer(setting, {
        subject: `event-contact/${entry.id}`,
        person: known === undefined ? null : person,
        about: `event-contact/${entry.id}`,
        do: `Write to ${known === undefined ? 'whom you met' : `${calledBy(known.values)}, whom you met`}${event === undefined ? '' : ` at ${eventName(event)}`}`,
        why:
          window === null
            ? 'You met and have not written yet. Late is better than never.'
            : isLate
              ? 'The two or three days one usually takes are over (a convention). Late is better than never; a short note is welcome.'
              : `Between ${dayWords(window.opens)} and ${dayWords(window.closes)}, two or three days after you met, is usual (a convention).`,
        opens,
        draft: { situation: 'conference-follow-up', about: `event-contact/${entry.id}` },
        screen: `/entry/event-contact/${entry.id}`,
        done: [{ kind: 'event-contact', id: entry.id, fields: { followedUpOn: today } }],
      });
    });
  },
};
