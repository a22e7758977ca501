import { type PlainDate, weekdayOf } from '../../base/plain-date.ts';
import type { DatedGroup } from '../../network/year/dated.ts';
import type { MilestoneState } from '../../network/year/milestones.ts';
import type { RouteNeed } from '../../network/year/route-needs.ts';

export type Shown = 'everything' | DatedGroup;

export const SHOWN_NAMES: readonly (readonly [Shown, string])[] = [
  ['everything', 'Everything'],
  ['mine', 'My dates'],
  ['season', 'The Match'],
  ['milestones', 'Milestones'],
];

export const MILESTONE_STATES: Readonly<Record<MilestoneState, string>> = {
  done: 'done',
  begun: 'begun',
  open: 'now',
  passed: 'still worth it',
  ahead: 'later',
};

export const NEED_STATES: Readonly<Record<RouteNeed['state'], string>> = {
  there: 'there',
  begun: 'begun',
  missing: 'not yet',
};

const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

/** `Thu 19` */
export function shortDay(day: PlainDate): string {
  return `${WEEKDAYS[weekdayOf(day)]} ${Number(day.slice(8))}`;
}
