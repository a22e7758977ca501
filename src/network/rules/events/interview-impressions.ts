import { addDays } from '../../../base/plain-date.ts';
import { offer } from '../offer.ts';
import { isBlank } from '../projects/title-of.ts';
import type { Rule } from '../rule.ts';
import { interviewName } from './interview-name.ts';

/** Impressions of several interviews run together within days (a convention). */
const FRESH_DAYS = 3;

export const interviewImpressions: Rule = {
  id: 'interview-impressions',
  title: 'Note your impressions of an interview',
  lines: ['interview-rules'],
  grade: 'official-recommendation',
  source: { from: 'season', ids: ['no-thank-you-notes'] },
  reason: 'Your own notes of the day make your rank list in February; no message to the program is due.',
  effort: 'own',
  way: 'alone',
  minutes: 5,
  worth: 4,
  find: (setting) =>
    [...setting.journal.kept.interview.values()].flatMap(({ id, values }) => {
      const day = values.heldOn ?? values.on;
      const isOff = values.heldOn == null && values.answer !== 'accepted' && values.answer != null;
      if (day == null || isOff || !isBlank(values.impressions)) return [];
      return offer(setting, {
        subject: `interview/${id}`,
        about: `interview/${id}`,
        do: `Note your impressions of ${interviewName(values)} for your rank list`,
        why: 'They are for you alone. Programs are asked to discourage notes afterwards, so nothing is sent.',
        opens: day,
        closes: addDays(day, FRESH_DAYS),
        screen: `/interviews/${id}`,
      });
    }),
};
