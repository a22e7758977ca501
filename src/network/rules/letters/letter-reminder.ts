import { addDays, type PlainDate } from '../../../base/plain-date.ts';
import type { Entry, Journal } from '../../journal/journal.ts';
import { meantBy } from '../../journal/meant-by.ts';
import { DAYS_BEFORE, isReminderDue } from '../../letters/deadlines.ts';
import { calledBy } from '../../mentors/words.ts';
import { noteMoment } from '../deeds.ts';
import { fewOf } from '../mentors/mentor-views.ts';
import { offer } from '../offer.ts';
import type { Rule } from '../rule.ts';

/** In the last days before, a reminder no longer helps a letter to be written; the user is told to look for another. */
export const letterReminder: Rule = {
  id: 'letter-reminder',
  title: 'Remind the writer once',
  lines: ['letter-ladder', 'one-nudge'],
  grade: 'convention',
  source: { from: 'guide' },
  reason: 'One friendly reminder before the day, with the day in it; a second one is pressure (a convention).',
  effort: 'loop',
  way: 'e-mail',
  minutes: 3,
  worth: 5,
  find: (setting) => {
    const { journal, today, until } = setting;
    return fewOf(journal, 'letter').flatMap(({ id, values }) => {
      const { submitOn } = values;
      if (submitOn == null || !isReminderDue(values, until)) return [];
      const opens = addDays(submitOn, -DAYS_BEFORE.remind);
      const known = journal.people.get(meantBy(journal, values.person ?? ''));
      if (wroteSince(journal, known?.id, opens)) return [];
      return offer(setting, {
        subject: `letter/${id}`,
        person: known?.id ?? null,
        about: `letter/${id}`,
        do: `Remind ${calledBy(known?.values)} once of the letter`,
        why: 'Your application goes out within three weeks and the letter is not noted as uploaded. Once, kindly (a convention).',
        opens,
        best: addDays(submitOn, -14),
        closes: submitOn,
        hard: true,
        draft: { situation: 'letter-reminder', about: `letter/${id}` },
        screen: `/letters/${id}`,
        done: noteMoment(known?.id, 'e-mail', today),
      });
    });
  },
};

/** A message or a talk with the writer since then was the occasion. */
function wroteSince(journal: Journal, person: string | undefined, since: PlainDate): boolean {
  return (journal.entriesOf.get(person ?? '') ?? []).some((entry) => isWord(entry) && (entry.values.on ?? '') >= since);
}

function isWord(entry: Entry): entry is Extract<Entry, { readonly kind: 'moment' }> {
  return entry.kind === 'moment' && ['e-mail', 'call', 'talked', 'meeting'].includes(entry.values.kind ?? 'other');
}
