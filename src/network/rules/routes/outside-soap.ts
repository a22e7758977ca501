import { addDays, type PlainDate } from '../../../base/plain-date.ts';
import { reckonedSoapDays, soapDays } from '../../leads/soap.ts';
import type { Window } from '../rule.ts';
import type { Setting } from '../setting.ts';
import { windowAt } from '../window-of.ts';

/** During SOAP no program is contacted, by nobody (NRMP): what would be then comes before it or after it. */
export function outsideSoap({ season, today }: Setting, window: Window): Window {
  const soap = (season === null ? null : soapDays(season)) ?? reckonedSoapDays(today);
  const { opens, best, closes } = window;
  const isOver = soap.to < today || soap.to < opens;
  if (isOver || (closes !== null && closes < soap.from)) return window;
  if (today < soap.from && opens < soap.from) return windowAt(opens, best, addDays(soap.from, -1));
  const after: PlainDate = addDays(soap.to, 1);
  return windowAt(after, best, closes);
}
