import './install-prompt.ts';
import { type ComponentType, lazy, Suspense, useEffect, useState } from 'react';

const OfflineNotices = lazy<ComponentType>(() =>
  import('./OfflineNotices.tsx').then(
    ({ OfflineNotices }) => ({ default: OfflineNotices }),
    // Without it everything works as before, only not offline.
    () => ({ default: () => null }),
  ),
);

/** The first screen, its data and the screens fetched ahead have the line for themselves first. */
const AFTER_MS = 4000;

/** Puts the app on the device once the first screen is idle, and speaks of newer versions. */
export function Offline() {
  const [idle, setIdle] = useState(false);
  useEffect(() => {
    // Safari has no requestIdleCallback.
    const whenIdle = window.requestIdleCallback ?? ((then: () => void) => setTimeout(then, 0));
    const later = setTimeout(() => whenIdle(() => setIdle(true)), AFTER_MS);
    return () => clearTimeout(later);
  }, []);
  return idle ? (
    <Suspense fallback={null}>
      <OfflineNotices />
    </Suspense>
  ) : null;
}
