import { addDays } from '../../../base/plain-date.ts';
import { offer } from '../offer.ts';
import type { Rule } from '../rule.ts';

export const tellWhatChanged: Rule = {
  id: 'tell-what-changed',
  title: 'Say what has changed since last season',
  lines: ['short-updates', 'letter-packet'],
  grade: 'convention',
  source: { from: 'guide' },
  reason: 'A program that has read your name before asks what is new; so does every letter writer.',
  effort: 'own',
  way: 'alone',
  minutes: 15,
  worth: 3,
  find: (setting) => {
    const { identity, season, year } = setting;
    if (identity.reapplying !== true) return [];
    const opens = addDays(year.begins, 30);
    const review = season?.calendar['programs-review'].value ?? null;
    const best = review !== null && review > opens ? addDays(review, -21) : addDays(opens, 30);
    return offer(setting, {
      subject: 'what-changed',
      do: 'Write three lines on what has changed since your last application',
      why: 'They serve the statement, the letter writers and every interview; a year of residency is the first line.',
      opens,
      best,
      closes: addDays(year.ends, -90),
      screen: '/identity',
    });
  },
};
