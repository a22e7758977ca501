import { addDays, type PlainDate, weekdayOf } from '../../../base/plain-date.ts';
import { inView, inYear, turnOf } from '../in-view.ts';
import type { Opportunity, Rule, Window } from '../rule.ts';
import type { Setting } from '../setting.ts';
import { HABIT_SENTENCES } from './habit-words.ts';
import { isFree, rotations } from './rotations.ts';

export const shiftHabit: Rule = {
  id: 'shift-habit',
  title: 'One habit before a shift',
  lines: ['shift-habit', 'platform'],
  grade: 'convention',
  source: { from: 'guide' },
  reason: 'One small habit of your own choice, kept, is what a team comes to rely on.',
  effort: 'own',
  way: 'alone',
  minutes: 1,
  worth: 1,
  find: (setting) => {
    const found = setting.identity.habit == null ? toChoose(setting) : toKeep(setting, setting.identity.habit);
    return found.filter(({ window }) => inView(setting, window) && inYear(setting, window.best));
  },
};

/** Chosen, it comes back on the first working day of each week. */
function toKeep(setting: Setting, habit: keyof typeof HABIT_SENTENCES): readonly Opportunity[] {
  const day = firstShiftOfWeek(setting);
  if (day === null) return [];
  const sentence = HABIT_SENTENCES[habit];
  return [
    {
      subject: 'habit',
      person: null,
      about: null,
      do: `Your habit for this week: ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`,
      why: 'A working week begins, and this is the habit you chose; one is enough.',
      window: { opens: day, best: day, closes: day },
      cadenceDays: 7,
      screen: '/identity',
      done: [],
    },
  ];
}

/** The first working day of this week, or of the next where this one's has passed. */
function firstShiftOfWeek({ journal, today }: Setting): PlainDate | null {
  const monday = addDays(today, -((weekdayOf(today) + 6) % 7));
  for (const start of [monday, addDays(monday, 7)]) {
    const week = Array.from({ length: 7 }, (_, at) => addDays(start, at));
    const first = week.find((day) => !isFree(journal, day));
    if (first !== undefined && first >= today) return first;
  }
  return null;
}

/** As long as none is chosen the beginning of a rotation asks; without rotations a new month does. */
function toChoose({ journal, today, until, year }: Setting): readonly Opportunity[] {
  const choose = (subject: string, window: Window): Opportunity => ({
    subject: `choose-${subject}`,
    person: null,
    about: null,
    do: 'Choose one small habit for your shifts',
    why: 'No habit is chosen yet, and a beginning is an easy time for one: early, a concise case, one focused question.',
    window,
    minutes: 2,
    screen: '/identity',
    done: [],
  });
  const near = rotations(journal).filter(({ from, to }) => from <= until && to >= today);
  if (near.length > 0)
    return near.map(({ block, from }) => choose(block.id, { opens: from, best: from, closes: addDays(from, 6) }));
  const month = turnOf(year.begins, 28, today);
  return [choose(month.opens, { ...month, closes: addDays(month.opens, 6) })];
}
