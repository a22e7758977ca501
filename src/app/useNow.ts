import { useEffect, useState } from 'react';

const MINUTE_MS = 60_000;

/** What `read` finds in the time, looked up again each minute and whenever somebody comes back to the window. */
export function useNow<T>(read: (now: Date) => T): T {
  const [found, setFound] = useState(() => read(new Date()));
  useEffect(() => {
    const look = () => setFound(() => read(new Date()));
    const timer = setInterval(look, MINUTE_MS);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [read]);
  return found;
}
