import { useSyncExternalStore } from 'react';
import type { SaveStatus } from '../../workspace/store.ts';
import { useSession } from './session.ts';

/** How the saving stands. Told apart from the session, so that a change's being saved wakes nobody who shows the change. */
export function useSaving(): SaveStatus {
  const { store } = useSession();
  return useSyncExternalStore(store.subscribe, store.status);
}
