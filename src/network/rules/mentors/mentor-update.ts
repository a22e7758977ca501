import { cadenceOf } from '../../mentors/cadence.ts';
import { calledBy } from '../../mentors/words.ts';
import { noteMoment } from '../deeds.ts';
import { offer } from '../offer.ts';
import type { Deed, Rule } from '../rule.ts';
import { nextContacts } from './mentor-views.ts';

export const mentorUpdate: Rule = {
  id: 'mentor-update',
  title: 'Write a mentor a short update',
  lines: ['short-updates', 'sponsor-ready'],
  grade: 'convention',
  source: { from: 'guide' },
  reason: 'Regular short updates keep a relation alive between asks; how often is a convention, and yours to change.',
  effort: 'outreach',
  way: 'e-mail',
  minutes: 5,
  worth: 3,
  find: (setting) => {
    const { journal, today } = setting;
    return nextContacts(setting).flatMap(({ mentoring: { person, mentorship }, next }) => {
      if (next.step !== 'update' && next.step !== 'agreed') return [];
      const agreed = next.step === 'agreed';
      const opens = next.on ?? today;
      const { nextOn } = mentorship.values;
      const kept: readonly Deed[] =
        nextOn != null && nextOn <= today ? [{ kind: 'mentorship', id: mentorship.id, fields: { nextOn: null } }] : [];
      const name = calledBy(journal.people.get(person.id)?.values);
      return offer(setting, {
        subject: person.id,
        person: person.id,
        about: `mentorship/${mentorship.id}`,
        do: agreed ? `Be in touch with ${name}, as agreed` : `Write ${name} a short update`,
        why: next.why,
        opens,
        ...(agreed ? { effort: 'loop' } : { cadenceDays: cadenceOf(mentorship.values, person.values).days }),
        draft: { situation: 'mentor-update', about: `mentorship/${mentorship.id}` },
        screen: '/mentors',
        done: [...noteMoment(person.id, 'update', today), ...kept],
      });
    });
  },
};
