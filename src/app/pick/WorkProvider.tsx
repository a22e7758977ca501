import { type ReactNode, startTransition, useEffect, useMemo, useState } from 'react';
import type { Result } from '../../base/result.ts';
import type { Refusal } from '../../loop/pick/refusal.ts';
import { useSession } from '../session/session.ts';
import type { Answered, Asked } from './host.ts';
import { useHostAsItIs } from './host-context.ts';
import { latestOnly } from './latest-only.ts';
import { useConnections } from './useConnections.ts';
import { type Work, WorkContext } from './work.ts';

/** Long enough to skip the letters in the middle of a word, too short to be felt. */
const PAUSE_MS = 120;
const SLOW_MS = 1000;

/** Hands the worker every new profile of the session, with whom its user knows; only the newest answer is shown. */
export function WorkProvider({ children }: { readonly children: ReactNode }) {
  const { profile, wishes } = useSession();
  const { host, failed } = useHostAsItIs();
  const [outcome, setOutcome] = useState<Result<Answered, Refusal> | null>(null);
  const [answered, setAnswered] = useState<(Answered & { readonly asked: Asked }) | null>(null);
  const [state, setState] = useState<Work['state']>('idle');

  const connections = useConnections();
  const ask = useMemo(() => (host === null ? null : latestOnly((asked: Asked) => host.pick(asked))), [host]);
  // The same profile in a new object (an undone change) is not worked out again.
  const wanted = useMemo(
    () =>
      profile === null || connections === null
        ? null
        : JSON.stringify({ profile, connections: connections.counted, wishes } satisfies Asked),
    [profile, connections, wishes],
  );

  useEffect(() => {
    if (ask === null || wanted === null) return undefined;
    let current = true;
    setState('working');
    const slow = setTimeout(() => setState('slow'), SLOW_MS);
    const start = setTimeout(async () => {
      try {
        const asked: Asked = JSON.parse(wanted);
        const answer = await ask(asked);
        if (!current || answer === undefined) return;
        // Drawing hundreds of lines anew gives way to what is typed meanwhile.
        startTransition(() => {
          setOutcome(answer);
          if (answer.ok) setAnswered({ ...answer.value, asked });
          setState('done');
        });
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
      result: answered?.result ?? null,
      curve: answered?.curve ?? [],
      asked: answered?.asked ?? null,
      refusal: outcome !== null && !outcome.ok ? outcome.error : null,
      state: failed ? 'failed' : state,
      connections: connections?.found ?? [],
    }),
    [answered, outcome, state, failed, connections],
  );
  return <WorkContext value={work}>{children}</WorkContext>;
}
