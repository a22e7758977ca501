import { useCallback, useEffect, useState } from 'react';

/** What was answered and the plan on the screen does not know of yet: it is gone at once, and no second press finds it. */
export function useAnswered(isFresh: boolean): readonly [ReadonlySet<string>, (id: string) => void] {
  const [answered, setAnswered] = useState<ReadonlySet<string>>(NONE);
  useEffect(() => {
    if (isFresh) setAnswered(NONE);
  }, [isFresh]);
  const add = useCallback((id: string) => setAnswered((before) => new Set([...before, id])), []);
  // Once the plan knows, it alone says what is there.
  return [isFresh ? NONE : answered, add];
}

const NONE: ReadonlySet<string> = new Set();
