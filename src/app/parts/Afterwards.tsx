import { type ReactNode, startTransition, useEffect, useMemo, useState } from 'react';

/**
 * Follows a value a frame later: what hangs on it is not drawn in the same frame as what is looked at first, and gives
 * way to what is typed meanwhile. At first it is the value itself.
 */
export function useAfterwards<T>(value: T): T {
  const [shown, setShown] = useState(value);
  useEffect(() => {
    if (Object.is(value, shown)) return undefined;
    const frame = requestAnimationFrame(() => startTransition(() => setShown(() => value)));
    return () => cancelAnimationFrame(frame);
  }, [value, shown]);
  return shown;
}

interface Props<T> {
  readonly value: T;
  /** The same function at every drawing. */
  readonly draw: (value: T) => ReactNode;
}

/** A part of the page that follows a value a frame later, and is left as it is until then. */
export function Afterwards<T>({ value, draw }: Props<T>): ReactNode {
  const shown = useAfterwards(value);
  return useMemo(() => draw(shown), [draw, shown]);
}
