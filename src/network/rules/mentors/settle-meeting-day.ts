import { addDays } from '../../../base/plain-date.ts';
import type { Entry } from '../../journal/journal.ts';
import { remember } from '../../journal/remember.ts';
import { calledBy } from '../../mentors/words.ts';
import { offer } from '../offer.ts';
import type { Rule } from '../rule.ts';
import { nextContacts } from './mentor-views.ts';

export const settleMeetingDay: Rule = {
  id: 'settle-meeting-day',
  title: 'Settle a day for the meeting',
  lines: ['short-meeting'],
  grade: 'convention',
  source: { from: 'guide' },
  reason: 'A yes without a day fades; two or three times to choose from make it easy.',
  effort: 'loop',
  way: 'e-mail',
  minutes: 3,
  worth: 5,
  find: (setting) =>
    nextContacts(setting).flatMap(({ mentoring: { person, mentorship }, next }) => {
      const entries = setting.journal.entriesOf.get(person.id) ?? [];
      if (next.step !== 'settle-meeting' || hasMeetingAhead(entries)) return [];
      const opens = yesOn(entries) ?? setting.today;
      return offer(setting, {
        subject: person.id,
        person: person.id,
        about: `mentorship/${mentorship.id}`,
        do: `Settle a day with ${calledBy(person.values)}`,
        why: 'They said yes, and no meeting is noted yet; offer two or three times.',
        opens,
        best: addDays(opens, 1),
        screen: `/entry/meeting/new?person=${encodeURIComponent(person.id)}`,
        done: [{ kind: 'meeting', id: null, fields: { person: person.id } }],
      });
    }),
};

/** A meeting that is noted without a day counts: it is asked about on its own. */
const hasMeetingAhead: (entries: readonly Entry[]) => boolean = remember((entries) =>
  entries.some(({ kind, values }) => kind === 'meeting' && values.heldOn == null && values.letGoOn == null),
);

const yesOn = remember((entries: readonly Entry[]) =>
  entries
    .flatMap(({ kind, values }) =>
      kind === 'ask' && values.what === 'meeting' && values.answer === 'yes' ? (values.answeredOn ?? []) : [],
    )
    .sort()
    .at(-1),
);
