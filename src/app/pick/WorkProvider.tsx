import { type ReactNode, useEffect, useMemo, useState } from 'react';
import type { Result } from '../../base/result.ts';
import type { Connection } from '../../loop/odds/ties.ts';
import type { Refusal } from '../../loop/pick/refusal.ts';
import type { PickResult } from '../../loop/pick/result.ts';
import type { Profile } from '../../loop/profile.ts';
import { useSession } from '../session/session.ts';
import { useHostAsItIs } from './host-context.ts';
import { latestOnly } from './latest-only.ts';
import { useConnections } from './useConnections.ts';
import { type Work, WorkContext } from './work.ts';

/** Long enough to skip the letters in the middle of a word, too short to be felt. */
const PAUSE_MS = 120;
const SLOW_MS = 1000;

interface Wanted {
  readonly profile: Profile;
  readonly counted: readonly Connection[];
}

/** Hands the worker every new profile of the session, with whom its user knows; only the newest answer is shown. */
export function WorkProvider({ children }: { readonly children: ReactNode }) {
  const { profile } = useSession();
  const { host, failed } = useHostAsItIs();
  const [outcome, setOutcome] = useState<Result<PickResult, Refusal> | null>(null);
  const [result, setResult] = useState<PickResult | null>(null);
  const [state, setState] = useState<Work['state']>('idle');

  const connections = useConnections();
  const ask = useMemo(
    () => (host === null ? null : latestOnly((wanted: Wanted) => host.pick(wanted.profile, wanted.counted))),
    [host],
  );
  // The same profile in a new object (another mark of saving, an undone change) is not worked out again.
  const wanted = useMemo(
    () => (profile === null || connections === null ? null : JSON.stringify({ profile, counted: connections.counted })),
    [profile, connections],
  );

  useEffect(() => {
    if (ask === null || wanted === null) return undefined;
    let current = true;
    setState('working');
    const slow = setTimeout(() => setState('slow'), SLOW_MS);
    const start = setTimeout(async () => {
      try {
        const answer = await ask(JSON.parse(wanted));
        if (!current || answer === undefined) return;
        setOutcome(answer);
        if (answer.ok) setResult(answer.value);
        setState('done');
      } catch {
        if (current) setState('failed');
      } finally {
        clearTimeout(slow);
      }
    }, PAUSE_MS);
    return () => {
      current = false;
      clearTimeout(slow);
      clearTimeout(start);
    };
  }, [ask, wanted]);

  const work = useMemo(
    (): Work => ({
      result,
      refusal: outcome !== null && !outcome.ok ? outcome.error : null,
      state: failed ? 'failed' : state,
      connections: connections?.found ?? [],
    }),
    [result, outcome, state, failed, connections],
  );
  return <WorkContext value={work}>{children}</WorkContext>;
}
