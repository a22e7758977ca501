import { type ReactNode, useDeferredValue } from 'react';
import { SessionContext, useSession } from './session.ts';

/** For a screen of hundreds of lines: what is inside hears of a change a moment after the rest, and gives way to the hand. */
export function LateSession({ children }: { readonly children: ReactNode }) {
  const session = useDeferredValue(useSession());
  return <SessionContext value={session}>{children}</SessionContext>;
}
