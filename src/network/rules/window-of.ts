import type { PlainDate } from '../../base/plain-date.ts';
import { earlier, inView, later } from './in-view.ts';
import type { Window } from './rule.ts';
import type { Setting } from './setting.ts';

/** The days of a window, as records may hold them: in any order. */
export interface Days {
  readonly opens: PlainDate;
  /** Absent: the day it opens. One that lies outside is moved to the nearest day within. */
  readonly best?: PlainDate | undefined;
  /** Absent or null: never. */
  readonly closes?: PlainDate | null | undefined;
}

/** A window whose best day is drawn within it. */
export function windowAt(opens: PlainDate, best: PlainDate, closes: PlainDate | null): Window {
  return { opens, best: later(opens, closes === null ? best : earlier(best, closes)), closes };
}

/** The window, where it touches the days asked about; null otherwise, and where it would close before it opens. */
export function windowOf(
  setting: Pick<Setting, 'today' | 'until'>,
  { opens, best = opens, closes = null }: Days,
): Window | null {
  if (closes !== null && closes < opens) return null;
  const window = windowAt(opens, best, closes);
  return inView(setting, window) ? window : null;
}
