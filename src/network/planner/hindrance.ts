import type { PlainDate } from '../../base/plain-date.ts';
import type { Way } from '../rules/rule.ts';
import type { Postponed } from './plan.ts';

/** Why something is not for this day. */
export interface Hindrance {
  readonly for: Postponed['for'];
  readonly reason: string;
  /** The first day on which this no longer stands against it; null where no day is known. */
  readonly later: PlainDate | null;
}

/** How it can be done on a day, with what speaks against it all the same. */
export interface Possible {
  readonly way: Way;
  readonly cautions: readonly string[];
}

export function isHindrance(found: Hindrance | object): found is Hindrance {
  return 'for' in found;
}
