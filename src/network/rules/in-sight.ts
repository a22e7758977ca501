import { inView } from './in-view.ts';
import type { Opportunity } from './rule.ts';
import type { Setting } from './setting.ts';

/** Those whose window touches the days asked about. One that would close before it opens is none. */
export function inSight(
  setting: Pick<Setting, 'today' | 'until'>,
  found: readonly Opportunity[],
): readonly Opportunity[] {
  return found.filter(
    ({ window }) => inView(setting, window) && (window.closes === null || window.opens <= window.closes),
  );
}
