import type { PlainDate } from '../../../base/plain-date.ts';
import { earlier, inView, later } from '../in-view.ts';
import type { Opportunity, Window } from '../rule.ts';
import type { Setting } from '../setting.ts';

/** Those whose window touches the days asked about. One that would close before it opens is none. */
export function inSight(
  setting: Pick<Setting, 'today' | 'until'>,
  found: readonly Opportunity[],
): readonly Opportunity[] {
  return found.filter(
    ({ window }) => inView(setting, window) && (window.closes === null || window.opens <= window.closes),
  );
}

/** A window whose best day is drawn within it. */
export function windowAt(opens: PlainDate, best: PlainDate, closes: PlainDate | null): Window {
  return { opens, best: later(opens, closes === null ? best : earlier(best, closes)), closes };
}
