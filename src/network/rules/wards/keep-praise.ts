import { addDays } from '../../../base/plain-date.ts';
import { dayWords } from '../../drafts/day-words.ts';
import { meantBy } from '../../journal/meant-by.ts';
import { calledBy } from '../../mentors/words.ts';
import type { FeedbackLoop } from '../../records/loops.ts';
import { offer } from '../offer.ts';
import type { Rule } from '../rule.ts';
import { logView } from './log-view.ts';

/** So long one remembers the words; a convention. */
const REMEMBERED_DAYS = 14;

export const keepPraise: Rule = {
  id: 'keep-praise',
  title: 'Keep praise in their words',
  lines: ['praise-kept', 'letter-eligible'],
  grade: 'convention',
  source: { from: 'guide' },
  reason: 'Their own words about something they saw are what a letter and an evaluation can use later.',
  effort: 'own',
  way: 'alone',
  minutes: 2,
  worth: 3,
  find: (setting) =>
    logView(setting.journal, setting.today).feedback.flatMap(({ id, values }) => {
      const { receivedOn, letGoOn } = values;
      if (receivedOn == null || letGoOn != null || !isPraiseUnnoted(values)) return [];
      const person = setting.journal.people.get(meantBy(setting.journal, values.person ?? ''));
      return offer(setting, {
        subject: `feedback-loop/${id}`,
        person: person?.id ?? null,
        about: `feedback-loop/${id}`,
        do: `Note what ${calledBy(person?.values) === 'them' ? 'was praised' : `${calledBy(person?.values)} praised`}, in their words`,
        why: `The feedback of ${dayWords(receivedOn)} was good, but ${isWritten(values) ? 'whether it named something they saw is not noted' : 'its words are not noted'}; they fade in a week or two.`,
        opens: receivedOn,
        closes: addDays(receivedOn, REMEMBERED_DAYS),
        screen: `/entry/feedback-loop/${id}`,
      });
    }),
};

/** Good feedback without its words, or of which nobody said whether it named something concrete. */
function isPraiseUnnoted(values: FeedbackLoop): boolean {
  const isGood = values.tone === 'positive' || (values.tone == null && isNotBlank(values.praise));
  return isGood && (!isWritten(values) || values.specific == null);
}

function isWritten({ praise, received }: FeedbackLoop): boolean {
  return isNotBlank(praise) || isNotBlank(received);
}

function isNotBlank(text: string | null | undefined): boolean {
  return text != null && text.trim() !== '';
}
