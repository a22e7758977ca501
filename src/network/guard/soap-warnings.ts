import { addDays } from '../../base/plain-date.ts';
import { dayWords } from '../drafts/day-words.ts';
import { reckonedSoapDays, soapDays } from '../leads/soap.ts';
import type { Warning } from '../planner/plan.ts';
import type { Setting } from '../rules/setting.ts';
import { warningOf } from './warning-of.ts';

/** Told so many days ahead, so that nobody writes on the first morning. */
const DAYS_AHEAD = 7;

/** No contact with programs while SOAP runs: from a week before until it ends. */
export function soapWarnings({ season, today, until }: Setting): readonly Warning[] {
  const { from, to } = (season === null ? null : soapDays(season)) ?? reckonedSoapDays(today);
  if (today > to || addDays(until, DAYS_AHEAD) < from) return [];
  const when = `From ${dayWords(from)} to ${dayWords(to)}, the days of SOAP,`;
  return [
    warningOf(
      'soap-contact',
      from.slice(0, 4),
      `${when} neither you nor anybody for you contacts a program outside the application service before it contacts you.`,
    ),
  ];
}
