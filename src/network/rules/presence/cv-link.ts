import { addDays, daysBetween } from '../../../base/plain-date.ts';
import type { Rule } from '../rule.ts';
import { inSight, windowOf } from '../year/in-sight.ts';

/** A CV older than this lacks a rotation or two (a convention of this app). */
const FRESH_DAYS = 120;

export const cvLink: Rule = {
  id: 'cv-link',
  title: 'An up-to-date CV',
  lines: ['prepared-meeting', 'letter-packet'],
  grade: 'convention',
  source: { from: 'guide' },
  reason: 'A mentor, a letter writer or a lead may ask for it tomorrow; then it takes a minute and not an evening.',
  effort: 'own',
  way: 'alone',
  minutes: 20,
  worth: 3,
  find: (setting) => {
    const { cvUpdatedOn } = setting.identity;
    const { today, year } = setting;
    const opens = cvUpdatedOn == null ? addDays(year.begins, 21) : addDays(cvUpdatedOn, FRESH_DAYS);
    return inSight(setting, [
      {
        subject: 'identity',
        person: null,
        about: null,
        do: 'Bring your CV up to date and keep its link here',
        why:
          cvUpdatedOn == null
            ? 'No day is noted on which you looked at it.'
            : `You last brought it up to date ${Math.max(0, daysBetween(cvUpdatedOn, today))} days ago.`,
        window: windowOf(opens, addDays(opens, 14), null),
        screen: '/identity',
        done: [{ kind: 'identity', id: 'identity', fields: { cvUpdatedOn: today } }],
      },
    ]);
  },
};
