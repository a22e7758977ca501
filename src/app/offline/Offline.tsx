import './install-prompt.ts';
import { Suspense, useEffect, useState } from 'react';
import { lazily } from '../parts/lazily.ts';

const OfflineNotices = lazily(async () => (await import('./OfflineNotices.tsx')).OfflineNotices);

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
