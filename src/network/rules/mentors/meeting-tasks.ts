import { addDays, type PlainDate } from '../../../base/plain-date.ts';
import type { Journal } from '../../journal/journal.ts';
import type { Rule } from '../rule.ts';
import { offers } from './offers.ts';

/** A task with a day comes up a week before it. */
const AHEAD_DAYS = 7;

export const meetingTasks: Rule = {
  id: 'meeting-tasks',
  title: 'Do what a meeting left to you',
  lines: ['prepared-meeting', 'platform'],
  grade: 'convention',
  source: { from: 'log' },
  reason: 'What you said in a meeting you would do is what the next update can tell of.',
  effort: 'loop',
  way: 'alone',
  minutes: 15,
  worth: 4,
  find: (setting) =>
    offers(setting, 'task', 'do-task', ({ id, values, name }) => {
      if (values.of?.startsWith('meeting/') !== true) return null;
      const due = values.due ?? null;
      const opens = due === null ? (metOn(setting.journal, values.of) ?? setting.today) : addDays(due, -AHEAD_DAYS);
      const what = values.what?.trim() ?? '';
      const whom = name === 'them' ? '' : ` for ${name}`;
      return {
        do: what === '' ? `Do what the meeting left to you${whom}` : `Do what you took on${whom}: ${what}`,
        why:
          due === null ? 'A meeting left it to you, without a day.' : 'A meeting left it to you, and its day is near.',
        opens,
        best: due === null ? addDays(opens, 2) : addDays(due, -3),
        ...(due !== null && due >= setting.today ? { hard: true } : {}),
        screen: `/entry/task/${id}`,
        done: [{ kind: 'task', id, fields: { doneOn: setting.today } }],
      };
    }),
};

function metOn(journal: Journal, of: string): PlainDate | null {
  const entry = journal.entries.get(of);
  return entry?.kind === 'meeting' ? (entry.values.heldOn ?? null) : null;
}
