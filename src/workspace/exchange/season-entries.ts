import { addDays } from '../../base/plain-date.ts';
import type { Season } from '../../catalogue/season.ts';
import type { Setting } from '../../network/rules/setting.ts';
import { contractDates } from '../../network/year/contract-dates.ts';
import type { Dated } from '../../network/year/dated.ts';
import { seasonDates } from '../../network/year/season-dates.ts';
import { DAYS_AFTER } from '../../network/year/year-view.ts';
import { hash } from '../digest.ts';
import type { CalendarEntry } from './calendar-entries.ts';
import { alarmDayBefore } from './plan-entries.ts';

/** The days of the Match that are known, and those of the contract that the user said, from today on. */
export function seasonEntries(
  setting: Setting,
  seasons: readonly Season[],
  titles: 'discreet' | 'full',
): readonly CalendarEntry[] {
  const { today, year } = setting;
  const last = addDays(year.ends, DAYS_AFTER);
  // What follows from a day nobody said is no date for a calendar.
  const contract = year.said.ends ? contractDates(setting).filter(({ id }) => id !== 'contract/begins') : [];
  return [...contract, ...seasons.flatMap(seasonDates)]
    .filter(({ from, to }) => to >= today && from <= last && to < '9999-12-30')
    .map((dated) => ({
      uid: `date-${hash(dated.id).toString(36)}`,
      record: null,
      summary: titles === 'full' ? dated.title : 'A date to remember',
      ...(titles === 'full' ? described(dated) : {}),
      from: dated.from,
      to: dated.to,
      alarm: alarmDayBefore(setting, dated.from),
    }));
}

function described({ note, trust }: Dated): Pick<CalendarEntry, 'description'> {
  const source =
    trust.by === 'figure' ? `${trust.figure.source.title} (${trust.figure.status}, ${trust.figure.date})` : '';
  const description = [note, source].filter((part) => part !== null && part !== '').join(' ');
  return description === '' ? {} : { description };
}
