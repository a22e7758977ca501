import { addDays } from '../../base/plain-date.ts';
import type { Season } from '../../catalogue/season.ts';
import type { Setting } from '../rules/setting.ts';
import { contractDates } from './contract-dates.ts';
import { byDay, type Dated } from './dated.ts';
import { type Milestone, milestoneDates, milestones } from './milestones.ts';
import { ownDates } from './own-dates.ts';
import { type Route, routes } from './routes.ts';
import { seasonDates, type UnknownDate, unknownDates } from './season-dates.ts';
import { monthsBetween, type YearClock, yearClock } from './year-clock.ts';

/** What begins after the contract matters for some time: a J-1's thirty days, the next place. */
export const DAYS_AFTER = 92;

export interface YearMonth {
  /** `2026-11` */
  readonly month: string;
  /** What begins in it, in order. */
  readonly dates: readonly Dated[];
}

export interface YearView {
  readonly clock: YearClock;
  /** Every month of the year, and those after it in which something still comes. */
  readonly months: readonly YearMonth[];
  /** Dates of the season today belongs to that no source gives. */
  readonly unknown: readonly UnknownDate[];
  readonly milestones: readonly Milestone[];
  readonly routes: readonly [Route, Route];
}

/**
 * The whole year seen from `setting.today`. `seasons` are those whose dates fall into it, `setting.season` among them or
 * not.
 */
export function yearView(setting: Setting, seasons: readonly Season[]): YearView {
  const clock = yearClock(setting);
  const asked = milestones(setting);
  const last = addDays(clock.ends, DAYS_AFTER);
  const of = new Map(
    [...seasons, ...(setting.season === null ? [] : [setting.season])].map((one) => [one.season, one]),
  );
  const dates = [
    ...contractDates(setting),
    ...ownDates(setting.journal),
    ...[...of.values()].flatMap(seasonDates),
    ...milestoneDates(asked),
  ]
    .filter(({ from, to }) => to >= clock.begins && from <= last)
    .sort(byDay);
  const end = dates.reduce((latest, { from }) => (from > latest ? from : latest), clock.ends);
  const byMonth = new Map<string, Dated[]>(monthsBetween(clock.begins, end).map((month) => [month, []]));
  for (const dated of dates) {
    const from = dated.from < clock.begins ? clock.begins : dated.from;
    byMonth.get(from.slice(0, 7))?.push(dated);
  }
  return {
    clock,
    months: [...byMonth].map(([month, inIt]) => ({ month, dates: inIt })),
    unknown: setting.season === null ? [] : unknownDates(setting.season),
    milestones: asked,
    routes: routes(setting),
  };
}
