import { type ReactNode, useDeferredValue, useMemo } from 'react';
import { acquaintances } from '../../../network/connections/acquaintances.ts';
import { useNetwork } from '../../session/network.ts';
import { useSession } from '../../session/session.ts';
import { useHost } from '../host-context.ts';
import { KnownContext } from './known-context.ts';

/** Reads out of the journal whom the user knows where. */
export function KnownProvider({ children }: { readonly children: ReactNode }) {
  const network = useNetwork();
  const { journal, today } = useDeferredValue(network);
  const { prelimProgram } = useSession().answers;
  const { opening } = useHost();
  const knownAt = useMemo(
    () => acquaintances(journal, { programs: opening?.programs ?? [], ownProgram: prelimProgram || null, today }),
    [journal, opening, prelimProgram, today],
  );
  return <KnownContext value={knownAt}>{children}</KnownContext>;
}
