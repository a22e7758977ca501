import { addDays } from '../../../base/plain-date.ts';
import { datedEvents } from '../events/events-in-sight.ts';
import { later } from '../in-view.ts';
import { offer } from '../offer.ts';
import type { Rule } from '../rule.ts';
import { monthsIn } from '../year/months.ts';
import { goalSpecialty } from './faculty-of-specialty.ts';

export const specialtyGrandRounds: Rule = {
  id: 'specialty-grand-rounds',
  title: 'Grand rounds of your specialty',
  lines: ['specialty-events', 'key-events'],
  grade: 'convention',
  source: { from: 'guide' },
  reason: 'Once a month in the room is enough to be known there, and to have something to ask about.',
  effort: 'outreach',
  way: 'in-person',
  minutes: 60,
  worth: 3,
  find: (setting) => {
    const { identity, journal, today, year } = setting;
    const specialty = goalSpecialty(setting);
    if (identity.route !== 'advanced' || specialty === '') return [];
    const settled = addDays(year.begins, 30);
    const events = datedEvents(journal).filter(
      ({ values: { type } }) => type === 'grand-rounds' || type === 'subspecialty-meeting' || type === 'society',
    );
    return monthsIn(setting).flatMap((month) => {
      if (month.last < settled || month.last > year.ends) return [];
      if (events.some(({ from, to }) => from <= month.last && to >= month.first)) return [];
      const opens = later(month.first, settled);
      return offer(setting, {
        subject: month.id,
        do: `Go to one grand rounds of ${specialty}, and ask one question`,
        why: 'None of it is noted for this month; once a month is enough (a convention).',
        opens,
        best: addDays(month.first, 14),
        closes: month.last,
        screen: '/events',
        done: [
          {
            kind: 'event',
            id: null,
            fields: { type: 'grand-rounds', name: `Grand rounds, ${specialty}`, from: today, to: today },
          },
        ],
      });
    });
  },
};
