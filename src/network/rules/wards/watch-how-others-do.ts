import { addDays } from '../../../base/plain-date.ts';
import { offer } from '../offer.ts';
import type { Rule } from '../rule.ts';
import { logView } from './log-view.ts';

export const watchHowOthersDo: Rule = {
  id: 'watch-how-others-do',
  title: 'Watch one situation',
  lines: ['unwritten-rules', 'pace'],
  grade: 'convention',
  source: { from: 'guide' },
  reason:
    'Early on, watching how others call a consultant, disagree or ask for help answers what nobody thinks to explain.',
  effort: 'shift',
  way: 'alone',
  minutes: 2,
  worth: 2,
  find: (setting) => {
    const { journal, today, year } = setting;
    if (logView(journal, today).unwritten.length > 0) return [];
    return offer(setting, {
      subject: 'first',
      do: 'Watch how others handle one situation: calling a consultant, disagreeing, asking for help',
      why: 'The year is young, and no unwritten rule is noted yet; choose one and look on for a few days.',
      opens: addDays(year.begins, 3),
      best: addDays(year.begins, 10),
      closes: addDays(year.begins, 90),
      screen: '/entry/unwritten-rule/new?way=watch',
      done: [{ kind: 'unwritten-rule', id: null, fields: { way: 'watch', startedOn: today } }],
    });
  },
};
