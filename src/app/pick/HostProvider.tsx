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
  const [explorerAttempt, setExplorerAttempt] = useState(0);
  const [explorer, setExplorer] = useState<PickHost | null>(null);

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

  useEffect(() => {
    if (explorerAttempt === 0) return undefined;
    try {
      const started = startPickHost();
      setExplorer(started);
      return () => started.stop();
    } catch {
      setFailed(true);
      return undefined;
    }
  }, [explorerAttempt]);

  const startExplorer = useCallback(() => setExplorerAttempt((count) => Math.max(count, 1)), []);
  const start = useCallback(() => setAttempt((count) => Math.max(count, 1)), []);
  const running = useMemo(
    () => ({
      host,
      opening,
      programs: new Map((opening?.programs ?? []).map((program) => [program.acgmeId, program])),
      failed,
      start,
      explorer,
      startExplorer,
      restart: () => {
        setAttempt((count) => count + 1);
        setExplorerAttempt((count) => (count === 0 ? 0 : count + 1));
      },
    }),
    [host, opening, failed, start, explorer, startExplorer],
  );
  return <HostContext value={running}>{children}</HostContext>;
}
