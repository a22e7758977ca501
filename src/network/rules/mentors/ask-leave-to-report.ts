import { addDays } from '../../../base/plain-date.ts';
import type { Entry } from '../../journal/journal.ts';
import { remember } from '../../journal/remember.ts';
import { calledBy } from '../../mentors/words.ts';
import { offer } from '../offer.ts';
import type { Rule } from '../rule.ts';
import { mentoringsIn } from './mentor-views.ts';

/** Later it would be odd to come back to the meeting; a convention. The next meeting opens it again. */
const STILL_NATURAL_DAYS = 30;

export const askLeaveToReport: Rule = {
  id: 'ask-leave-to-report',
  title: 'Ask leave to report progress',
  lines: ['leave-to-report'],
  grade: 'convention',
  source: { from: 'guide' },
  reason: 'Who has said "tell me how it goes" expects to hear from you, and no update is then an intrusion.',
  effort: 'loop',
  way: 'e-mail',
  minutes: 2,
  worth: 4,
  find: (setting) =>
    mentoringsIn(setting.journal).flatMap(({ person, mentorship }) => {
      const { stage, leaveToReport } = mentorship.values;
      if (leaveToReport != null || stage === 'resting' || stage === 'ended' || stage === 'declined') return [];
      const met = lastMeeting(setting.journal.entriesOf.get(person.id) ?? []);
      if (met === null) return [];
      const closes = addDays(met.on, STILL_NATURAL_DAYS);
      const name = calledBy(person.values);
      return offer(setting, {
        subject: person.id,
        person: person.id,
        about: `mentorship/${mentorship.id}`,
        do: `Get ${name}’s leave to report how it goes`,
        why: 'You met, and whether you may report progress is not noted. One sentence asks it: may I tell you in a few weeks?',
        opens: met.on,
        best: addDays(met.on, 2),
        closes,
        draft: { situation: 'meeting-thanks', about: `meeting/${met.id}` },
        screen: '/mentors',
        done: [{ kind: 'mentorship', id: mentorship.id, fields: { leaveToReport: true } }],
      });
    }),
};

const lastMeeting = remember((entries: readonly Entry[]) =>
  entries.reduce<{ readonly id: string; readonly on: string } | null>((last, { kind, id, values }) => {
    if (kind !== 'meeting' || values.heldOn == null || values.letGoOn != null) return last;
    return last === null || values.heldOn > last.on ? { id, on: values.heldOn } : last;
  }, null),
);
