import { useSyncExternalStore } from 'react';

/** As in the style sheets: room for two columns. */
const WIDE = '(width >= 56rem)';

/** Whether two columns stand side by side. */
export function useWide(): boolean {
  return useSyncExternalStore(
    (told) => {
      const query = matchMedia(WIDE);
      query.addEventListener('change', told);
      return () => query.removeEventListener('change', told);
    },
    () => matchMedia(WIDE).matches,
  );
}
