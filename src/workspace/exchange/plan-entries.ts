import { addDays, type PlainDate } from '../../base/plain-date.ts';
import { planDays } from '../../network/planner/plan-days.ts';
import type { Setting } from '../../network/rules/setting.ts';
import { alarmOnDay } from '../../network/year/alarms.ts';
import { hash } from '../digest.ts';
import type { CalendarEntry } from './calendar-entries.ts';

/**
 * The planned suggestions, each once: in a calendar a thing has one day. Their ids name people, records and rules, so
 * that what stands in the file is only a number made of them, which stays when the day moves.
 */
export function planEntries(setting: Setting, titles: 'discreet' | 'full'): readonly CalendarEntry[] {
  const entries = new Map<string, CalendarEntry>();
  for (const { date, suggestions } of planDays(setting).days) {
    for (const { id, do: what, why, minutes, effort } of suggestions) {
      const uid = `plan-${hash(id).toString(36)}`;
      if (entries.has(uid)) continue;
      entries.set(uid, {
        uid,
        record: null,
        summary: titles === 'full' ? `${what}, ${minutes} min` : `Follow-up, ${minutes} min`,
        ...(titles === 'full' ? { description: why } : {}),
        from: date,
        to: date,
        // What is done in passing at work is of no use in the evening.
        alarm: alarmOnDay(setting.journal, date, effort === 'shift' ? 'noon' : 'evening'),
      });
    }
  }
  return [...entries.values()];
}

/** An alarm for a day that should be known before it comes rings the evening before, where one is awake then. */
export function alarmDayBefore({ journal }: Pick<Setting, 'journal'>, day: PlainDate): number | null {
  const alarm = alarmOnDay(journal, addDays(day, -1));
  return alarm === null ? null : alarm - 24 * 60;
}
