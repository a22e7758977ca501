import type { PlainDate } from '../../base/plain-date.ts';
import type { Figure } from '../../catalogue/season.ts';

/** What somebody may want to see of the year alone: what is their own, what the Match sets, what the guide asks for. */
export type DatedGroup = 'mine' | 'season' | 'milestones';

/** Why a day stands where it stands, and how far it may be trusted. */
export type Trust =
  /** The user entered it. */
  | { readonly by: 'you' }
  /** Usual advice without evidence. */
  | { readonly by: 'convention'; readonly sentence: string }
  /** A figure or a rule of the season's file, with status, source and date. */
  | { readonly by: 'figure'; readonly figure: Figure<unknown> };

/** Something with a day in the year. */
export interface Dated {
  /** Stays the same for the same thing: `letter/7f3a.ask`, `season/2027/match-day`. */
  readonly id: string;
  readonly group: DatedGroup;
  /** `Match Day` */
  readonly title: string;
  /** One more sentence; null where nothing needs saying. */
  readonly note: string | null;
  /** Both included. */
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly done: boolean;
  readonly trust: Trust;
  /** The screen on which it is looked after, `/letters/7f3a`; null for none. */
  readonly screen: string | null;
}

/** In order of the first day, then of the last, then by name. */
export function byDay(a: Dated, b: Dated): number {
  return compare(a.from, b.from) || compare(a.to, b.to) || compare(a.title, b.title) || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
