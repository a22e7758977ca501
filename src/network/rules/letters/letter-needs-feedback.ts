import { addDays, type PlainDate } from '../../../base/plain-date.ts';
import type { Entry } from '../../journal/journal.ts';
import { meantBy } from '../../journal/meant-by.ts';
import { remember } from '../../journal/remember.ts';
import { togetherByPerson } from '../../journal/working-together.ts';
import { letterRung } from '../../letters/ladder.ts';
import { calledBy } from '../../mentors/words.ts';
import { earlier } from '../in-view.ts';
import { fewOf } from '../mentors/mentor-views.ts';
import type { Opportunity, Rule, Window } from '../rule.ts';
import type { Setting } from '../setting.ts';
import { windowOf } from '../window-of.ts';
import { eligibilityOf, lettersInSight, MOST_LETTERS, writersIn } from './writers-in.ts';

/** They have seen enough after a week, and still remember two weeks after; conventions. */
const SEEN_DAYS = 7;
const REMEMBERED_DAYS = 14;
/** Asked within so many days, they are given time. */
const ASKED_DAYS = 14;
const MOST = 3;

export const letterNeedsFeedback: Rule = {
  id: 'letter-needs-feedback',
  title: 'Ask specific feedback while together',
  lines: ['letter-eligible', 'specific-feedback', 'praise-kept'],
  grade: 'convention',
  source: { from: 'guide' },
  reason:
    'A letter is asked after weeks of real work and a specific, positive word on it; the word is easiest to get while you still work together.',
  effort: 'shift',
  way: 'in-person',
  minutes: 3,
  worth: 4,
  find: (setting) => {
    const { journal } = setting;
    const meant = new Set(
      fewOf(journal, 'letter').flatMap(({ values }) =>
        letterRung(values) === 'not-asked' ? meantBy(journal, values.person ?? '') : [],
      ),
    );
    const planned = [...meant].flatMap((id) => forPlanned(setting, id) ?? []);
    if (lettersInSight(setting).length >= MOST_LETTERS) return planned;
    const near = writersIn(setting)
      .soon.filter(({ person, eligibility }) => !meant.has(person.id) && eligibility.missing.includes('praise'))
      .flatMap(({ person }) => whileTogether(setting, person.id) ?? []);
    return [...planned, ...near.slice(0, MOST)];
  },
};

/** Somebody a letter is already planned from: also when the time together is over. */
function forPlanned(setting: Setting, id: string): Opportunity | null {
  if (!setting.journal.people.has(id) || !eligibilityOf(setting, id).missing.includes('praise')) return null;
  const together = whileTogether(setting, id);
  if (together !== null || wasAskedLately(setting, id)) return together;
  const window = windowOf(setting, { opens: openSince(setting, id) });
  const isSeen = eligibilityOf(setting, id).daysTogether > 0;
  return window === null || !isSeen ? null : opportunity(setting, id, window, false);
}

/** A day that stays, so that it grows older: when the time together was over, and the last question had its time. */
function openSince({ journal, today, year }: Setting, id: string): PlainDate {
  const over = (togetherByPerson(journal).get(id) ?? []).map(({ to }) => addDays(to, REMEMBERED_DAYS + 1));
  const asked = feedbackAskedOn(journal.entriesOf.get(id) ?? []).map((day) => addDays(day, ASKED_DAYS));
  const past = [...over, ...asked].filter((day) => day <= today).sort();
  return past.at(-1) ?? earlier(year.begins, today);
}

function whileTogether(setting: Setting, id: string): Opportunity | null {
  const { journal, today } = setting;
  if (wasAskedLately(setting, id)) return null;
  for (const { from, to } of (togetherByPerson(journal).get(id) ?? []).toReversed()) {
    const opens = addDays(from, SEEN_DAYS) > to ? to : addDays(from, SEEN_DAYS);
    const window = windowOf(setting, { opens, best: addDays(opens, 3), closes: addDays(to, REMEMBERED_DAYS) });
    if (window !== null) return opportunity(setting, id, window, to >= today);
  }
  return null;
}

function opportunity({ journal, today }: Setting, id: string, window: Window, together: boolean): Opportunity {
  const name = calledBy(journal.people.get(id)?.values);
  return {
    subject: id,
    person: id,
    about: `person/${id}`,
    do: `Ask ${name} one specific question about your work`,
    why: together
      ? `${name} may write a letter one day; a specific word on your work is still missing, and now you work together.`
      : `${name} may write a letter one day; a specific word on your work is still missing, and they still remember.`,
    window,
    ...(together ? {} : { effort: 'loop', way: 'e-mail' }),
    draft: { situation: 'ask-feedback' },
    screen: `/entry/feedback-loop/new?person=${encodeURIComponent(id)}`,
    done: [{ kind: 'feedback-loop', id: null, fields: { person: id, askedOn: today } }],
  };
}

function wasAskedLately({ journal, today }: Setting, id: string): boolean {
  const since = addDays(today, -ASKED_DAYS);
  return feedbackAskedOn(journal.entriesOf.get(id) ?? []).some((day) => day > since);
}

const feedbackAskedOn: (entries: readonly Entry[]) => readonly string[] = remember((entries) =>
  entries.flatMap(({ kind, values }) => (kind === 'feedback-loop' ? (values.askedOn ?? []) : [])),
);
