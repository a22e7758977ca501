import { useCallback, useState } from 'react';

/** What was answered and the plan on the screen does not know of yet: it is gone at once, and no second press finds it. */
export function useAnswered(isFresh: boolean): readonly [ReadonlySet<string>, (id: string) => void] {
  const [answered, setAnswered] = useState<ReadonlySet<string>>(NONE);
  const add = useCallback((id: string) => setAnswered((before) => new Set([...before, id])), []);
  // Once the plan knows, it alone says what is there. Not in an effect: that would come after the next press.
  if (isFresh && answered !== NONE) setAnswered(NONE);
  return [answered, add];
}

const NONE: ReadonlySet<string> = new Set();
