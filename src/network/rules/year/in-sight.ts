import type { PlainDate } from '../../../base/plain-date.ts';
import type { Opportunity, Window } from '../rule.ts';
import type { Setting } from '../setting.ts';

/** Those whose window touches `setting.today` to `setting.until`. A window that closes before it opens is none. */
export function inSight(
  { today, until }: Pick<Setting, 'today' | 'until'>,
  found: readonly Opportunity[],
): readonly Opportunity[] {
  return found.filter(
    ({ window: { opens, closes } }) => opens <= until && (closes === null || (closes >= today && closes >= opens)),
  );
}

/** A window whose best day is drawn within it. */
export function windowOf(opens: PlainDate, best: PlainDate, closes: PlainDate | null): Window {
  const notAfter = closes !== null && best > closes ? closes : best;
  return { opens, best: notAfter < opens ? opens : notAfter, closes };
}

export function later(a: PlainDate, b: PlainDate): PlainDate {
  return a > b ? a : b;
}

export function earlier(a: PlainDate, b: PlainDate): PlainDate {
  return a < b ? a : b;
}
