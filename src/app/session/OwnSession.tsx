import { type ReactNode, useState } from 'react';
import type { PlainDate } from '../../base/plain-date.ts';
import { restoreDrafts } from '../parts/useDraft.ts';
import { WorkProvider } from '../pick/WorkProvider.tsx';
import { OpeningPage } from '../shell/OpeningPage.tsx';
import { DATABASE_NAME } from '../storage/indexeddb.ts';
import { openWorkspace } from '../storage/open-workspace.ts';
import { nextTurn } from '../storage/pause.ts';
import { openJournal } from './journal-source.ts';
import { NetworkProvider } from './NetworkProvider.tsx';
import { OwnStoreContext } from './own-store.ts';
import { SessionProvider } from './SessionProvider.tsx';
import { useOpening } from './useOpening.ts';

async function openOwn(onRead: (share: number) => void) {
  const [own] = await Promise.all([
    openWorkspace(DATABASE_NAME, (read, count) => onRead(count === 0 ? 1 : read / count)),
    restoreDrafts(),
  ]);
  return { own, source: await openJournal(own.store, nextTurn) };
}

/** The user's own session, from what this device keeps. */
export function OwnSession({ today, children }: { readonly today: PlainDate; readonly children: ReactNode }) {
  const [share, setShare] = useState(0);
  const opened = useOpening(() => openOwn(setShare), 'own');
  if (opened === null) return <OpeningPage share={share} />;
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
