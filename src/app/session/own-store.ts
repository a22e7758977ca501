import { createContext, useContext } from 'react';
import type { OpenedWorkspace } from '../storage/open-workspace.ts';

export const OwnStoreContext = createContext<OpenedWorkspace | null>(null);

/** The user's own store, and why it is not kept on the device where that is so. */
export function useOwnStore(): OpenedWorkspace {
  const own = useContext(OwnStoreContext);
  if (own === null) throw new Error('useOwnStore outside of an OwnStoreContext');
  return own;
}
