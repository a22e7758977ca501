import { type PlainDate, yearOf } from '../../base/plain-date.ts';
import { CALENDAR_EVENTS, type CalendarEvent, type Figure, type Season } from '../../catalogue/season.ts';
import type { Dated } from './dated.ts';

const SEASON_NAMES: Readonly<Record<CalendarEvent, string>> = {
  'eras-opens': 'ERAS season opens',
  'applications-open': 'Applications can be sent',
  'programs-review': 'Programs can read applications',
  'nrmp-registration-opens': 'NRMP registration opens',
  'rank-list-opens': 'Rank lists open',
  'rank-list-deadline': 'Rank lists close',
  'match-week': 'Match Week and SOAP',
  'soap-offers': 'SOAP offers',
  'match-day': 'Match Day',
  'eras-closes': 'ERAS season ends',
};

/** A date of the season that no source gives. */
export interface UnknownDate {
  readonly season: number;
  readonly event: CalendarEvent;
  readonly title: string;
  readonly figure: Figure<null>;
}

/** The Match years whose dates may fall into the contract that runs on that day. */
export function seasonYearsAround(today: PlainDate): readonly number[] {
  const year = yearOf(today);
  return [year - 1, year, year + 1];
}

/** The dates of a season that a source gives or that follow from the calendar; nothing is guessed. */
export function seasonDates(season: Season): readonly Dated[] {
  const known = CALENDAR_EVENTS.flatMap((event): readonly Dated[] => {
    const figure = season.calendar[event];
    if (figure.value === null) return [];
    return [
      {
        id: `season/${season.season}/${event}`,
        group: 'season',
        title: SEASON_NAMES[event],
        note: `For the ${season.season} Match.`,
        from: figure.value,
        to: lastDay(season, event, figure.value),
        done: false,
        trust: { by: 'figure', figure },
        screen: null,
      },
    ];
  });
  return [...known, ...unfilledList(season)];
}

export function unknownDates({ season, calendar }: Season): readonly UnknownDate[] {
  return CALENDAR_EVENTS.flatMap((event): readonly UnknownDate[] => {
    const { value, ...figure } = calendar[event];
    return value === null ? [{ season, event, title: SEASON_NAMES[event], figure: { ...figure, value } }] : [];
  });
}

/** Match Week lasts until Match Day. */
function lastDay({ calendar }: Season, event: CalendarEvent, first: PlainDate): PlainDate {
  const matchDay = calendar['match-day'].value;
  return event === 'match-week' && matchDay !== null && matchDay > first ? matchDay : first;
}

/** The rule that names 1 May names no year: it is the Match's. */
function unfilledList({ season, rules }: Season): readonly Dated[] {
  const figure = rules.find(({ id }) => id === 'unfilled-after-soap');
  if (figure === undefined || !figure.value.includes('until 1 May')) return [];
  return [
    {
      id: `season/${season}/unfilled-list`,
      group: 'season',
      title: 'The list of unfilled programs goes down',
      note: figure.value,
      from: `${season}-05-01`,
      to: `${season}-05-01`,
      done: false,
      trust: { by: 'figure', figure },
      screen: null,
    },
  ];
}
