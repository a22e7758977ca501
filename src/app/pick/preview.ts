import { createContext, useContext, useSyncExternalStore } from 'react';

/** The length of list that is looked at while the budget moves; null while the list stands as it is. */
export interface Preview {
  readonly length: () => number | null;
  readonly show: (length: number | null) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

export function createPreview(): Preview {
  let shown: number | null = null;
  const listeners = new Set<() => void>();
  return {
    length: () => shown,
    show(length) {
      if (length === shown) return;
      shown = length;
      for (const listener of [...listeners]) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export const PreviewContext = createContext<Preview>(createPreview());

export function usePreview(): Preview {
  return useContext(PreviewContext);
}

export function usePreviewLength(): number | null {
  const { subscribe, length } = usePreview();
  return useSyncExternalStore(subscribe, length);
}

/** Whether the line at this place of the list would leave it; only a line that this changes for is drawn anew. */
export function useLeaves(place: number | undefined): boolean {
  const { subscribe, length } = usePreview();
  return useSyncExternalStore(subscribe, () => place !== undefined && place >= (length() ?? Number.POSITIVE_INFINITY));
}
