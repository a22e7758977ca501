import { useEffect, useRef } from 'react';

/** For what waits for a pause before it is kept: called when this part of the screen goes, and when the page is put away. */
export function useOnLeaving(leave: () => void): void {
  const latest = useRef(leave);
  latest.current = leave;
  useEffect(() => {
    const left = () => latest.current();
    const putAway = () => document.visibilityState === 'hidden' && left();
    document.addEventListener('visibilitychange', putAway);
    addEventListener('pagehide', left);
    return () => {
      document.removeEventListener('visibilitychange', putAway);
      removeEventListener('pagehide', left);
      left();
    };
  }, []);
}
