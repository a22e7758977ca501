import { addDays, daysBetween, type PlainDate } from '../../base/plain-date.ts';
import type { CalendarEvent, Figure } from '../../catalogue/season.ts';
import { dayWords } from '../drafts/day-words.ts';
import type { Warning } from '../planner/plan.ts';
import type { Setting } from '../rules/setting.ts';

/** A door is told of so long before it closes. */
const DAYS_AHEAD = 21;
/** The end of a contract on a visa takes longer to prepare for. */
const VISA_DAYS_AHEAD = 60;

/** Days of the season after which something can no longer be done. */
const DOORS: readonly (readonly [CalendarEvent, string])[] = [
  ['programs-review', 'Programs begin to read applications'],
  ['rank-list-deadline', 'The rank list has to be certified'],
  ['eras-closes', 'This season of ERAS ends'],
];

/** Doors that close soon; of the season only days its file knows. */
export function doorWarnings(setting: Setting): readonly Warning[] {
  const { season, today } = setting;
  const doors = DOORS.flatMap(([event, what]): readonly Warning[] => {
    const figure = season?.calendar[event];
    const day = figure?.value ?? null;
    if (figure === undefined || day === null || !isSoon(day, today, DAYS_AHEAD)) return [];
    return [
      {
        id: `door/${event}`,
        grade: 'date',
        sentence: `${what} on ${dayWords(day)}${inDays(today, day)}${TRUST[figure.status]}. Check the official page.`,
        source: { from: 'season', ids: [event] },
      },
    ];
  });
  return [...doors, ...visaDoor(setting)];
}

function visaDoor({ season, visaNeed, year, today }: Setting): readonly Warning[] {
  const isKnown = season?.rules.some(({ id }) => id === 'j1-leave-in-30-days') === true;
  if (!isKnown || visaNeed !== 'j1' || !year.said.ends || !isSoon(year.ends, today, VISA_DAYS_AHEAD)) return [];
  return [
    {
      id: 'door/j1-leave-in-30-days',
      grade: 'binding',
      sentence: `Your contract ends on ${dayWords(year.ends)}${inDays(today, year.ends)}; on a J-1 you have to leave within 30 days of the end of the program. Check the official page.`,
      source: { from: 'season', ids: ['j1-leave-in-30-days'] },
    },
  ];
}

function isSoon(day: PlainDate, today: PlainDate, ahead: number): boolean {
  return today <= day && day <= addDays(today, ahead);
}

function inDays(today: PlainDate, day: PlainDate): string {
  const days = daysBetween(today, day);
  return days === 0 ? ', today' : days === 1 ? ', tomorrow' : `, in ${days} days`;
}

const TRUST: Readonly<Record<Figure<unknown>['status'], string>> = {
  publisher: '',
  secondary: ', as a secondary source says',
  derived: ', as reckoned from the calendar',
  'not-published': ', going by the last season',
  'not-found': '',
};
