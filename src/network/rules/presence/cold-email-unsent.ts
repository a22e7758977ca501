import { addDays } from '../../../base/plain-date.ts';
import { calledBy } from '../../mentors/words.ts';
import { offer } from '../offer.ts';
import { knownPerson } from '../projects/known-person.ts';
import { isBlank, titleOf } from '../projects/title-of.ts';
import { outsideSoap } from '../routes/outside-soap.ts';
import { touchOf } from '../routes/touch-of.ts';
import type { Rule } from '../rule.ts';
import { windowAt } from '../window-of.ts';

/** After two months the reason for writing is gone (a convention). */
const COLD_DAYS = 60;
/** Messages to somebody who does not expect one. */
const UNSOLICITED: ReadonlySet<string> = new Set(['cold-email', 'lead-inquiry', 'specialty-faculty']);

export const coldEmailUnsent: Rule = {
  id: 'cold-email-unsent',
  title: 'A message begun and not sent',
  lines: ['cold-email', 'one-nudge'],
  grade: 'convention',
  source: { from: 'guide' },
  reason: 'A good message in the drawer helps nobody; a week later it is sent, or cleared with a good conscience.',
  effort: 'outreach',
  way: 'e-mail',
  minutes: 5,
  worth: 2,
  find: (setting) =>
    [...setting.journal.kept.message.values()].flatMap(({ id, values }) => {
      const { body, situation, subject, sentOn, writtenOn } = values;
      if (sentOn != null || writtenOn == null || isBlank(body)) return [];
      const person = knownPerson(setting.journal, values.person);
      const opens = addDays(writtenOn, 7);
      const isUnsolicited = UNSOLICITED.has(situation ?? '');
      const touches = isUnsolicited ? touchOf(setting, person) : null;
      const window = windowAt(opens, opens, addDays(opens, COLD_DAYS));
      return offer(setting, {
        subject: `message/${id}`,
        person,
        about: `message/${id}`,
        do:
          person === null
            ? `Send or clear the message “${titleOf(subject, 'without a subject')}”`
            : `Send or clear the message to ${calledBy(setting.journal.people.get(person)?.values)}`,
        why: 'You began it a week ago or more, and it is not marked as sent.',
        ...(touches === null ? window : outsideSoap(setting, window)),
        effort: isUnsolicited ? 'outreach' : 'loop',
        ...(touches === null ? {} : { touches }),
        screen: `/drafts/${id}`,
        done: [{ kind: 'message', id, fields: { sentOn: setting.today } }],
      });
    }),
};
