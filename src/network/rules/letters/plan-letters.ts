import { addDays, type PlainDate } from '../../../base/plain-date.ts';
import { dayWords } from '../../drafts/day-words.ts';
import { calledBy } from '../../mentors/words.ts';
import { earlier, later } from '../in-view.ts';
import { offer } from '../offer.ts';
import type { Rule } from '../rule.ts';
import type { Setting } from '../setting.ts';
import { type SubmissionAhead, submissionAhead } from './submission-ahead.ts';
import { ENOUGH_LETTERS, lettersInSight, writersIn } from './writers-in.ts';

/** Writers are thought of two months before they are asked, never in the first two weeks of the year; conventions. */
const AHEAD_DAYS = 60;
const SETTLING_IN_DAYS = 14;
/** Where no day of submission is known. */
const WITHOUT_DAY_DAYS = 90;

export const planLetters: Rule = {
  id: 'plan-letters',
  title: 'Think of who may write',
  lines: ['letter-eligible', 'year-clock', 'letter-ladder'],
  grade: 'convention',
  source: { from: 'season', ids: ['applications-open'] },
  reason:
    'Three writers are usual, each needs weeks of work together and weeks to write: whoever counts back from the day of submission begins early (a convention).',
  effort: 'own',
  way: 'alone',
  minutes: 5,
  worth: 4,
  find: (setting) => {
    const submission = submissionAhead(setting);
    const settled = addDays(setting.year.begins, SETTLING_IN_DAYS);
    const opens =
      submission === null
        ? addDays(setting.year.begins, WITHOUT_DAY_DAYS)
        : later(settled, addDays(submission.askBy, -AHEAD_DAYS));
    const best = submission === null ? addDays(opens, 2) : earlier(addDays(opens, 2), submission.askBy);
    const letters = lettersInSight(setting).length;
    // Where somebody may be asked, the ask itself is offered, and says the same.
    if (letters >= ENOUGH_LETTERS || writersIn(setting).now.length > 0) return [];
    return offer(setting, {
      subject: subjectOf(setting, submission),
      do: 'Think over who may write a strong letter for you',
      why: `${inSight(letters)}${nearest(setting)}; ${submission?.words ?? 'no day of submission is known'}${askBy(setting, submission)}.`,
      opens,
      best,
      closes: submission?.on ?? null,
      screen: '/letters',
    });
  },
};

/** One time for each application, and again for each month before it. */
function subjectOf({ today }: Setting, submission: SubmissionAhead | null): string {
  return submission === null ? `letters-${today.slice(0, 7)}` : `letters-${submission.on}-${today.slice(0, 7)}`;
}

function inSight(letters: number): string {
  return letters === 0
    ? 'No letter is in sight yet'
    : `${letters === 1 ? 'One letter is' : 'Two letters are'} in sight, three are usual (a convention)`;
}

function nearest(setting: Setting): string {
  const [writer] = writersIn(setting).soon;
  return writer === undefined ? '' : `; ${calledBy(writer.person.values)} comes nearest`;
}

function askBy({ today }: Setting, submission: SubmissionAhead | null): PlainDate {
  if (submission === null) return '';
  return submission.askBy < today
    ? ', so ask as soon as somebody may be asked'
    : `, so ask by ${dayWords(submission.askBy)}`;
}
