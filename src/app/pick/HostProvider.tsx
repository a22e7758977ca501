import { type ReactNode, useCallback, useEffect, useMemo, useState } from 'react';
import { startPickHost } from './connect.ts';
import type { Opening, PickHost } from './host.ts';
import { HostContext } from './host-context.ts';

/** Keeps one worker for the window from when a screen first needs it, and starts another where it failed and the user tries again. */
export function HostProvider({ season, children }: { readonly season: number; readonly children: ReactNode }) {
  /** 0 until a screen needs it. */
  const [attempt, setAttempt] = useState(0);
  const [host, setHost] = useState<PickHost | null>(null);
  const [opening, setOpening] = useState<Opening | null>(null);
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    if (attempt === 0) return undefined;
    setFailed(false);
    try {
      const started = startPickHost();
      setHost(started);
      started.open(season).then(setOpening, () => setFailed(true));
      return () => started.stop();
    } catch {
      // A browser without workers: everything but the list still works.
      setFailed(true);
      return undefined;
    }
  }, [season, attempt]);

  const start = useCallback(() => setAttempt((count) => Math.max(count, 1)), []);
  const running = useMemo(
    () => ({
      host,
      opening,
      programs: new Map((opening?.programs ?? []).map((program) => [program.acgmeId, program])),
      failed,
      start,
      restart: () => setAttempt((count) => count + 1),
    }),
    [host, opening, failed, start],
  );
  return <HostContext value={running}>{children}</HostContext>;
}
