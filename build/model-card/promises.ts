import { type Check, held, missOf } from './check.ts';
import type { Spread } from './spread.ts';

/** The largest miss of a set of checks, as a check of its own: 0 was expected. */
export function worstOf(what: string, checks: readonly Check[]): Check {
  const [first] = checks;
  const misses = checks.map((check) => Math.abs(missOf(check)));
  return {
    what,
    published: 0,
    model: Math.max(...misses),
    draws: null,
    aimed: first?.aimed ?? false,
    tolerance: first?.tolerance ?? null,
    unit: first?.unit ?? 'share',
    digits: 1,
  };
}

/** The range of a gain reaches from half to twice its median, or less far. */
export function withinFactorTwo({ median, low, high }: Spread): boolean {
  return low >= median / 2 && high <= 2 * median;
}

export function promised(checks: readonly Check[]): readonly Check[] {
  return checks.filter((check) => held(check) !== null);
}
