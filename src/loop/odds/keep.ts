import type { Catalogue } from '../../catalogue/program.ts';
import { type Markets, marketsOf } from './markets.ts';
import { type Odds, type OddsInput, openOdds } from './open.ts';
import type { OddsTable } from './table.ts';

export type OpenOdds = (input: OddsInput) => Odds;

/**
 * Opens odds as `openOdds` does, and keeps the last two, some 10 MB each: a profile of which only wishes, limits, the
 * objective or what is left out has changed meets the same odds, and any profile the same markets. For one caller that
 * asks again and again.
 */
export function keepOdds(most = 2): OpenOdds {
  let shipped: { readonly catalogue: Catalogue; readonly table: OddsTable; readonly markets: Markets } | null = null;
  const kept = new Map<string, Odds>();
  return (input) => {
    const { catalogue, table } = input;
    if (shipped?.catalogue !== catalogue || shipped.table !== table) {
      shipped = { catalogue, table, markets: marketsOf(catalogue, table) };
      kept.clear();
    }
    const key = keyOf(input);
    const odds = kept.get(key) ?? openOdds(input, shipped.markets);
    kept.delete(key);
    kept.set(key, odds);
    const [oldest] = kept.keys();
    if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    return odds;
  };
}

/** What the odds do not depend on. */
const BESIDE = { objective: null, limits: null, excluded: null, goals: null, research: null };

/** All of an input but catalogue and table, and what lies beside. Whether a pin was applied to is told apart elsewhere. */
function keyOf({ profile, pinned, connections }: OddsInput): string {
  const read = { ...profile, ...BESIDE, pinned: null, applied: null, preferences: profile.preferences?.states };
  return JSON.stringify([read, [...(pinned ?? [])].sort(), connections]);
}
