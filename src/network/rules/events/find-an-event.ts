import { addDays } from '../../../base/plain-date.ts';
import { later } from '../in-view.ts';
import { offer } from '../offer.ts';
import type { Rule } from '../rule.ts';
import { monthsIn } from '../year/months.ts';
import { datedEvents } from './events-in-sight.ts';

/** Four weeks without an event are long (a convention). */
const LONG_DAYS = 28;
/** The first month is for the wards. */
const SETTLED_DAYS = 30;

export const findAnEvent: Rule = {
  id: 'find-an-event',
  title: 'Find an event at home',
  lines: ['key-events'],
  grade: 'convention',
  source: { from: 'guide' },
  reason: 'Noon conference, grand rounds and research days bring you into a room with people you do not work with.',
  effort: 'own',
  way: 'alone',
  minutes: 5,
  worth: 2,
  find: (setting) => {
    const { journal, today, year } = setting;
    const events = datedEvents(journal);
    if (events.some(({ to }) => to >= today)) return [];
    const last = events.reduce((latest, { to }) => later(latest, to), '');
    const settled = addDays(year.begins, SETTLED_DAYS);
    const since = last === '' ? settled : later(addDays(last, LONG_DAYS), settled);
    return monthsIn(setting).flatMap((month) =>
      month.last > year.ends
        ? []
        : offer(setting, {
            subject: month.id,
            do: 'Choose one event to go to: noon conference or grand rounds first',
            why:
              last === ''
                ? 'No event is noted yet. What takes place in your own hospital costs no travel.'
                : 'Nothing lies ahead, and the last event is four weeks ago or more. One at home costs no travel.',
            opens: later(month.first, since),
            closes: month.last,
            screen: '/events',
          }),
    );
  },
};
