import { daysBetween, type PlainDate } from '../../base/plain-date.ts';
import type { Lead } from '../records/lead.ts';

/** A lead nobody has looked at again for longer than this is stale: a convention of this app. */
export const FRESH_DAYS = 30;

export interface Freshness {
  /** The day the program itself confirmed the place; null while it has not. */
  readonly verifiedOn: PlainDate | null;
  /** The latest day on which it was seen or confirmed; null where no day is known. */
  readonly lastOn: PlainDate | null;
  /** Whole days since then. */
  readonly days: number | null;
  /** `undated`: nobody can say. */
  readonly state: 'fresh' | 'stale' | 'undated';
}

/** How old what is known of a place is on that day. A day still to come confirms nothing yet. */
export function freshnessOf({ seenOn, verifiedOn }: Lead, today: PlainDate): Freshness {
  const past = (day: PlainDate | null | undefined) => (day != null && day <= today ? day : null);
  const verified = past(verifiedOn);
  const lastOn =
    [past(seenOn), verified]
      .filter((day) => day !== null)
      .sort()
      .at(-1) ?? null;
  const days = lastOn === null ? null : daysBetween(lastOn, today);
  const state = days === null ? 'undated' : days > FRESH_DAYS ? 'stale' : 'fresh';
  return { verifiedOn: verified, lastOn, days, state };
}
