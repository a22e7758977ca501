import type { ReactNode } from 'react';
import type { PlainDate } from '../../base/plain-date.ts';
import { WorkProvider } from '../pick/WorkProvider.tsx';
import { OpeningPage } from '../shell/OpeningPage.tsx';
import { openWorkspace } from '../storage/open-workspace.ts';
import { OwnStoreContext } from './own-store.ts';
import { SessionProvider } from './SessionProvider.tsx';
import { useOpening } from './useOpening.ts';

/** The user's own session, from what this device keeps. */
export function OwnSession({ today, children }: { readonly today: PlainDate; readonly children: ReactNode }) {
  const own = useOpening(openWorkspace, 'own');
  if (own === null) return <OpeningPage />;
  return (
    <OwnStoreContext value={own}>
      <SessionProvider store={own.store} today={today}>
        <WorkProvider>{children}</WorkProvider>
      </SessionProvider>
    </OwnStoreContext>
  );
}
