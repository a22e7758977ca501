import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import type { Wishes, WishKind } from '../../loop/pick/wishes.ts';
import { useOnLeaving } from '../parts/useOnLeaving.ts';

/** After the last key or move; a dragging hand that is lifted does not wait. */
const REST_MS = 600;

type Weights = Partial<Wishes['weights']>;

interface MovingWeights {
  /** The wishes with the weights as they stand on the screen, kept or not yet. */
  readonly shown: Wishes;
  /** The same a moment later, once the weight under the hand is drawn: for what they do. */
  readonly told: { readonly wishes: Wishes; readonly isMoving: boolean };
  readonly move: (kind: WishKind, weight: number) => void;
  readonly rest: () => void;
  /** A pointer is on a weight: nothing rests until it is lifted. */
  readonly hold: () => void;
}

/** Weights while a hand is on them, and kept once they rest: when left, after a pause, when the page is put away. */
export function useMovingWeights(kept: Wishes, keep: (weights: Weights) => void): MovingWeights {
  const [moved, setMoved] = useState<Weights | null>(null);
  const now = useRef({ moved, kept, keep });
  now.current = { ...now.current, kept, keep };

  const set = useCallback((weights: Weights | null) => {
    now.current = { ...now.current, moved: weights };
    setMoved(weights);
  }, []);
  const held = useRef(false);
  const hold = useCallback(() => {
    held.current = true;
  }, []);
  const rest = useCallback(() => {
    held.current = false;
    const { moved: weights, kept: before, keep: write } = now.current;
    if (weights === null) return;
    set(null);
    const changed = Object.entries(weights).filter(([kind, weight]) => before.weights[kind as WishKind] !== weight);
    if (changed.length > 0) write(Object.fromEntries(changed));
  }, [set]);
  const move = useCallback((kind: WishKind, weight: number) => set({ ...now.current.moved, [kind]: weight }), [set]);

  useEffect(() => {
    if (moved === null || held.current) return undefined;
    const pause = setTimeout(rest, REST_MS);
    return () => clearTimeout(pause);
  }, [moved, rest]);
  useOnLeaving(rest);

  const shown = useMemo(
    () => (moved === null ? kept : { ...kept, weights: { ...kept.weights, ...moved } }),
    [moved, kept],
  );
  const told = useDeferredValue(useMemo(() => ({ wishes: shown, isMoving: moved !== null }), [shown, moved]));
  return { shown, told, move, rest, hold };
}
