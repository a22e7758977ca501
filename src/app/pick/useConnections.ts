import { useEffect, useMemo, useRef, useState } from 'react';
import type { ProgramConnection } from '../../network/connections/connections.ts';
import { useNetwork } from '../session/network.ts';
import { useSession } from '../session/session.ts';
import { useHostAsItIs } from './host-context.ts';

/** What connects the user to programs, and what of it the list counts. */
interface Connections {
  readonly found: readonly ProgramConnection[];
  readonly counted: readonly ProgramConnection[];
}

const NONE: readonly ProgramConnection[] = [];
/** Notes come one after the other; the list follows when they rest. */
const PAUSE_MS = 150;

/**
 * Read out of the journal by code that is not part of the first load, once the worker has begun; null until then. Where
 * nobody is on record nothing is waited for.
 */
export function useConnections(): Connections | null {
  const { journal, today } = useNetwork();
  const { prelimProgram } = useSession().answers;
  const { opening } = useHostAsItIs();
  const [found, setFound] = useState<readonly ProgramConnection[] | null>(null);
  const begun = useRef(false);
  const isOff = journal.settings.connectionsOff === true;
  const isEmpty = journal.people.size === 0 && journal.blocks.length === 0;

  useEffect(() => {
    if (isEmpty || opening === null) return undefined;
    let current = true;
    const pause = begun.current ? PAUSE_MS : 0;
    begun.current = true;
    const read = async () => {
      const { connectionsOf } = await import('../../network/connections/connections.ts');
      if (!current) return;
      const { programs } = opening;
      const now = connectionsOf(journal, { programs, ownProgram: prelimProgram || null, today });
      setFound((before) => (JSON.stringify(before) === JSON.stringify(now) ? before : now));
    };
    // Without that code the list counts nobody, and shows nobody.
    const later = setTimeout(() => read().catch(() => setFound(NONE)), pause);
    return () => {
      current = false;
      clearTimeout(later);
    };
  }, [journal, today, prelimProgram, opening, isEmpty]);

  const known = isEmpty ? NONE : found;
  return useMemo(() => (known === null ? null : { found: known, counted: isOff ? NONE : known }), [known, isOff]);
}
