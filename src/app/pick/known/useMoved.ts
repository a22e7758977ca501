import { useEffect, useState } from 'react';
import { type Moved, movedBetween } from '../../../loop/pick/moved.ts';
import { useHost } from '../host-context.ts';
import { useWork } from '../work.ts';

/** Long enough that another answer goes before. */
const REST_MS = 600;

/** What the list would be without whom the user knows, against the list as it is; null until that is worked out. */
export function useMoved(isCounted: boolean): Moved | null {
  const { host } = useHost();
  const { result, state, connections, asked } = useWork();
  const [moved, setMoved] = useState<Moved | null>(null);
  const isSettled = state === 'done' && isCounted && connections.length > 0;
  useEffect(() => {
    setMoved(null);
    if (!isSettled || host === null || asked === null || result === null) return undefined;
    let current = true;
    const compare = async () => {
      const without = await host.pick({ ...asked, connections: [] });
      if (current && without.ok) setMoved(movedBetween(without.value.result, result));
    };
    // Only the sentence is missing where it fails.
    const later = setTimeout(() => compare().catch(() => {}), REST_MS);
    return () => {
      current = false;
      clearTimeout(later);
    };
  }, [isSettled, host, asked, result]);
  return moved;
}
