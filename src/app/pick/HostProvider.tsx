import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { startPickHost } from './connect.ts';
import type { Opening, PickHost } from './host.ts';
import { HostContext } from './host-context.ts';

/** Keeps one worker for the window, and starts another where it failed and the user tries again. */
export function HostProvider({ season, children }: { readonly season: number; readonly children: ReactNode }) {
  const [attempt, setAttempt] = useState(0);
  const [host, setHost] = useState<PickHost | null>(null);
  const [opening, setOpening] = useState<Opening | null>(null);
  const [failed, setFailed] = useState(false);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt is another worker
  useEffect(() => {
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

  const running = useMemo(
    () => ({
      host,
      opening,
      programs: new Map((opening?.programs ?? []).map((program) => [program.acgmeId, program])),
      failed,
      restart: () => setAttempt((count) => count + 1),
    }),
    [host, opening, failed],
  );
  return <HostContext value={running}>{children}</HostContext>;
}
