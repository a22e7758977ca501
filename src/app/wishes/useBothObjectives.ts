import { useMemo } from 'react';
import type { Interval, PickResult } from '../../loop/pick/result.ts';
import { type Explored, useExplored } from '../pick/parts/useExplored.ts';
import { useWork } from '../pick/work.ts';

/** The list that goes by the wishes, and the one that goes by chance alone. */
export interface Both {
  readonly byWishes: PickResult;
  readonly byChance: PickResult;
  /** What the wishes take from the chance, draw by draw. */
  readonly cost: Interval;
  /** ACGME ids of those in the first alone, and of those in the second alone. */
  readonly forWishes: readonly string[];
  readonly forChance: readonly string[];
  /** Whether the public figures reach both. */
  readonly isWithin: boolean;
}

export interface BothObjectives {
  /** Stays while the next is worked out; null until the first. */
  readonly both: Both | null;
  readonly state: Explored<unknown>['state'];
}

/** The list as it is beside the same with the other objective. */
export function useBothObjectives(isWanted: boolean): BothObjectives {
  const { result, asked } = useWork();
  const isWorth = asked?.profile.objective === 'worth';
  const other = isWorth ? 'match' : 'worth';
  const { value: effect, state } = useExplored(
    `objective ${other}`,
    isWanted ? (explorer, to) => explorer.effect(to, [{ kind: 'objective', value: other }]) : null,
  );
  const both = useMemo((): Both | null => {
    if (effect === null || result === null) return null;
    const isWithin = [result, effect.result].every(({ summary }) => summary.support === 'within');
    const { gain, moved } = effect;
    return isWorth
      ? {
          byWishes: result,
          byChance: effect.result,
          cost: gain,
          forWishes: moved.left,
          forChance: moved.entered,
          isWithin,
        }
      : {
          byWishes: effect.result,
          byChance: result,
          cost: { median: -gain.median, low: -gain.high, high: -gain.low },
          forWishes: moved.entered,
          forChance: moved.left,
          isWithin,
        };
  }, [effect, result, isWorth]);
  return useMemo(() => ({ both, state }), [both, state]);
}
