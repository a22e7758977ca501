import { addDays } from '../../../base/plain-date.ts';
import { inView } from '../in-view.ts';
import type { Rule } from '../rule.ts';

export const firstMonthGoal: Rule = {
  id: 'first-month-goal',
  title: 'Your goal and your one sentence',
  lines: ['pace', 'one-sentence'],
  grade: 'convention',
  source: { from: 'guide' },
  reason: 'Who can say in one sentence where the year leads is easy to help.',
  effort: 'own',
  way: 'alone',
  minutes: 10,
  worth: 4,
  find: (setting) => {
    const { identity, year } = setting;
    const missing = [isBlank(identity.goal) ? 'your goal' : '', isBlank(identity.sentence) ? 'your one sentence' : '']
      .filter((what) => what !== '')
      .join(' and ');
    const window = { opens: addDays(year.begins, 14), best: addDays(year.begins, 24), closes: null };
    if (missing === '' || setting.today > year.ends || !inView(setting, window)) return [];
    return [
      {
        subject: 'goal-and-sentence',
        person: null,
        about: null,
        do: `Write down ${missing}`,
        why: 'It is not noted yet; by the end of the first month is the usual advice, and every introduction begins with it.',
        window,
        screen: '/identity',
        done: [],
      },
    ];
  },
};

function isBlank(text: string | null | undefined): boolean {
  return text == null || text.trim() === '';
}
