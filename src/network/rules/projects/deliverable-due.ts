import { addDays, type PlainDate } from '../../../base/plain-date.ts';
import { dayWords } from '../../drafts/day-words.ts';
import type { Journal } from '../../journal/journal.ts';
import { calledBy } from '../../mentors/words.ts';
import type { Task } from '../../records/commitment.ts';
import { earlier } from '../in-view.ts';
import { offer } from '../offer.ts';
import type { Rule } from '../rule.ts';
import type { Setting } from '../setting.ts';
import { openOf } from '../views.ts';
import type { Days } from '../window-of.ts';
import { titleOf } from './title-of.ts';

/** So early a deliverable is shown, and so early it is best done: conventions. */
const SHOWN_DAYS = 21;
const BEST_DAYS = 7;

/** What of a meeting was to be done belongs to the mentor. */
const ELSEWHERE = 'meeting/';

export const deliverableDue: Rule = {
  id: 'deliverable-due',
  title: 'Do what you said you would',
  lines: ['projects', 'platform'],
  grade: 'convention',
  source: { from: 'log' },
  reason: 'Delivered on the day it was promised for, a small piece of work says more than a large one late.',
  effort: 'loop',
  way: 'alone',
  minutes: 30,
  worth: 4,
  find: (setting) => {
    const { journal, today, until } = setting;
    return openOf(journal, until, 'do-task').flatMap(({ entry, person }) => {
      if (entry.kind !== 'task' || entry.values.of?.startsWith(ELSEWHERE)) return [];
      const { what, due, of } = entry.values;
      const known = journal.people.get(person);
      const forWhom = known === undefined ? '' : ` for ${calledBy(known.values)}`;
      return offer(setting, {
        subject: `task/${entry.id}`,
        person: known === undefined ? null : person,
        about: `task/${entry.id}`,
        do: `Finish${forWhom}: ${titleOf(what, 'what you noted')}`,
        why: whyNow(entry.values, today),
        ...(due == null ? { opens: notedOn(setting, entry.values) } : daysOfTask(due, today)),
        worth: due == null ? 2 : 4,
        hard: due != null && due >= today,
        screen: screenOf(journal, of ?? '', entry.id),
        done: [{ kind: 'task', id: entry.id, fields: { doneOn: today } }],
      });
    });
  },
};

function whyNow({ due }: Task, today: PlainDate): string {
  if (due == null) return 'You noted it without a day. Do it, give it a day, or let it go.';
  if (due < today) return `It was due on ${dayWords(due)}. Do it, or say when it comes.`;
  return `It is due on ${dayWords(due)}.`;
}

/** What is overdue stays until it is done or let go. */
function daysOfTask(due: PlainDate, today: PlainDate): Days {
  return { opens: addDays(due, -SHOWN_DAYS), best: addDays(due, -BEST_DAYS), closes: due < today ? null : due };
}

/** A day that stays, so that it grows older: when it was noted, or its commitment began; the year's first where nobody knows. */
function notedOn({ journal, today, year }: Setting, { loggedAt, of }: Task): PlainDate {
  const [kind, id = ''] = (of ?? '').split('/');
  const began = kind === 'commitment' ? journal.kept.commitment.get(id)?.values.from : null;
  const noted = loggedAt == null ? (began ?? year.begins) : addDays('1970-01-01', loggedAt / DAY_MS);
  return earlier(noted, today);
}

const DAY_MS = 86_400_000;

function screenOf(journal: Journal, of: string, task: string): string {
  const [kind, id = ''] = of.split('/');
  if (kind === 'commitment' && journal.kept.commitment.has(id)) return `/commitments/${id}`;
  if (kind === 'lead' && journal.kept.lead.has(id)) return `/leads/${id}`;
  return `/entry/task/${task}`;
}
