import { startTransition, useEffect, useMemo, useState } from 'react';
import type { Wishes } from '../../loop/pick/wishes.ts';
import type { Sketch } from '../pick/host.ts';
import { useHost } from '../pick/host-context.ts';
import { latestOnly } from '../pick/latest-only.ts';
import { useWork } from '../pick/work.ts';

/** The list that the wishes would give, as fast as it can be had; null while they are those of the list on show. */
export function useSketch(wishes: Wishes): Sketch | null {
  const { host } = useHost();
  const { asked } = useWork();
  const [sketch, setSketch] = useState<Sketch | null>(null);
  const ask = useMemo(() => (host === null ? null : latestOnly(host.sketch)), [host]);
  const isOther = asked !== null && JSON.stringify(asked.wishes) !== JSON.stringify(wishes);
  useEffect(() => {
    if (!isOther || ask === null || asked === null) {
      setSketch(null);
      return undefined;
    }
    let current = true;
    // The exact list says what went wrong, where something did.
    ask({ ...asked, wishes }).then(
      (answer) => {
        // What follows is drawn in slices, so that the hand on the weight never waits.
        if (current && answer?.ok) startTransition(() => setSketch(answer.value));
      },
      () => {},
    );
    return () => {
      current = false;
    };
  }, [ask, asked, wishes, isOther]);
  // The last sketch stays while the next is on its way.
  return isOther ? sketch : null;
}
