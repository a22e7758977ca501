import { addDays } from '../../../base/plain-date.ts';
import { calledBy } from '../../mentors/words.ts';
import { offer } from '../offer.ts';
import type { Rule } from '../rule.ts';
import type { Setting } from '../setting.ts';
import { askScreen } from './ask-feedback-mid-rotation.ts';
import { feedbackQuestion } from './feedback-questions.ts';
import { logView } from './log-view.ts';
import { firstTeacher, type Place, places, writesRather } from './rotations.ts';

/** The first month of the year, and from when on its end is in sight. */
const MONTH_DAYS = 30;
const SIGHT_DAYS = 14;

export const feedbackByFirstMonth: Rule = {
  id: 'feedback-by-first-month',
  title: 'Feedback by the end of the first month',
  lines: ['pace', 'specific-feedback'],
  grade: 'convention',
  source: { from: 'guide' },
  reason: 'The first feedback of the year leaves eleven months to use it.',
  effort: 'shift',
  way: 'in-person',
  minutes: 3,
  worth: 5,
  find: (setting) => {
    const { today, year } = setting;
    const monthEnds = addDays(year.begins, MONTH_DAYS);
    const isFirstMonth = today <= monthEnds;
    if (today > year.ends || hasFeedback(setting)) return [];
    const place = teacherOf(setting);
    const writes = writesRather(setting, place?.block);
    const question = feedbackQuestion(place?.block.values.type ?? 'other', 'middle');
    return offer(setting, {
      subject: 'first-feedback',
      person: place?.person.id ?? null,
      do: `${writes ? 'Write' : 'Ask'} ${place === null ? 'an attending you work with' : calledBy(place.person.values)} for the first feedback of the year: “${question}”`,
      why: isFirstMonth
        ? 'Nobody is noted as asked for feedback yet; by the end of the first month is the usual advice.'
        : 'Nobody is noted as asked for feedback this year; the usual advice is the first month, and today is the next best.',
      opens: isFirstMonth ? addDays(year.begins, SIGHT_DAYS) : addDays(monthEnds, 1),
      best: addDays(year.begins, MONTH_DAYS - 7),
      closes: isFirstMonth ? monthEnds : null,
      ...(writes && { way: 'e-mail', minutes: 5 }),
      draft: { situation: 'ask-feedback' },
      screen: askScreen(place?.person.id ?? null, question),
      done:
        place === null
          ? []
          : [{ kind: 'feedback-loop', id: null, fields: { person: place.person.id, question, askedOn: today } }],
    });
  },
};

function hasFeedback({ journal, today, year }: Setting): boolean {
  return logView(journal, today).feedback.some(({ values: { askedOn, receivedOn } }) => {
    const day = askedOn ?? receivedOn;
    return day == null || day >= year.begins;
  });
}

/** Who teaches on the team of these days, or of the next days looked at. */
function teacherOf({ journal, today, until }: Setting): Place | null {
  return firstTeacher(places(journal).filter(({ from, to }) => from <= until && to >= today));
}
