import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Hit } from '../../network/search/hit.ts';
import { useNetwork } from '../session/network.ts';
import { useSession } from '../session/session.ts';
import type { FinderState } from './finder.ts';
import { startFinder } from './start-finder.ts';

interface Found {
  readonly hits: readonly Hit[];
  /** The query that the hits answer; null before the first answer. */
  readonly asked: string | null;
  readonly state: FinderState;
}

/** What fits a query, asked again as the index grows and as records change. */
export function useFound(query: string, most: number): Found {
  const { store } = useSession();
  const { journal } = useNetwork();
  const [finder, setFinder] = useState(() => startFinder(store));
  const [answer, setAnswer] = useState<{ readonly asked: string; readonly hits: readonly Hit[] } | null>(null);
  const state = useSyncExternalStore(finder.subscribe, finder.state);
  useEffect(() => setFinder(startFinder(store)), [store]);
  useEffect(() => finder.follow(journal), [finder, journal]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: state and journal are not read here, but after either the worker may know more
  useEffect(() => {
    let wanted = true;
    finder.find(query, most).then(
      (hits) => wanted && setAnswer({ asked: query, hits }),
      () => {},
    );
    return () => {
      wanted = false;
    };
  }, [finder, query, most, state, journal]);
  return { hits: answer?.hits ?? [], asked: answer?.asked ?? null, state };
}
