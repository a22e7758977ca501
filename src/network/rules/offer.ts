import type { Opportunity } from './rule.ts';
import type { Setting } from './setting.ts';
import { type Days, windowOf } from './window-of.ts';

/** An opportunity in as many words as it needs: absent are nobody, no record, and nothing that "Done" writes. */
export interface Offer
  extends Omit<Opportunity, 'person' | 'about' | 'window' | 'done'>,
    Partial<Pick<Opportunity, 'person' | 'about' | 'done'>>,
    Days {}

/** That one opportunity; none where its window does not touch the days asked about. */
export function offer(setting: Pick<Setting, 'today' | 'until'>, offered: Offer): readonly Opportunity[] {
  const window = windowOf(setting, offered);
  if (window === null) return [];
  const { opens: _opens, best: _best, closes: _closes, person = null, about = null, done = [], ...rest } = offered;
  return [{ ...rest, person, about, window, done }];
}
