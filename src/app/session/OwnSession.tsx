import type { ReactNode } from 'react';
import type { PlainDate } from '../../base/plain-date.ts';
import { restoreDrafts } from '../parts/useDraft.ts';
import { WorkProvider } from '../pick/WorkProvider.tsx';
import { OpeningPage } from '../shell/OpeningPage.tsx';
import { openWorkspace } from '../storage/open-workspace.ts';
import { nextTurn } from '../storage/pause.ts';
import { openJournal } from './journal-source.ts';
import { NetworkProvider } from './NetworkProvider.tsx';
import { OwnStoreContext } from './own-store.ts';
import { SessionProvider } from './SessionProvider.tsx';
import { useOpening } from './useOpening.ts';

async function openOwn() {
  const [own] = await Promise.all([openWorkspace(), restoreDrafts()]);
  return { own, source: await openJournal(own.store, nextTurn) };
}

/** The user's own session, from what this device keeps. */
export function OwnSession({ today, children }: { readonly today: PlainDate; readonly children: ReactNode }) {
  const opened = useOpening(openOwn, 'own');
  if (opened === null) return <OpeningPage />;
  const { own, source } = opened;
  return (
    <OwnStoreContext value={own}>
      <SessionProvider store={own.store} today={today}>
        <NetworkProvider store={own.store} source={source}>
          <WorkProvider>{children}</WorkProvider>
        </NetworkProvider>
      </SessionProvider>
    </OwnStoreContext>
  );
}
