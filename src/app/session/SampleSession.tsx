import type { ReactNode } from 'react';
import type { PlainDate } from '../../base/plain-date.ts';
import { WorkProvider } from '../pick/WorkProvider.tsx';
import { OpeningPage } from '../shell/OpeningPage.tsx';
import { nextTurn } from '../storage/pause.ts';
import { openJournal } from './journal-source.ts';
import { NetworkProvider } from './NetworkProvider.tsx';
import { SessionProvider } from './SessionProvider.tsx';
import type { Sample } from './samples.ts';
import { useOpening } from './useOpening.ts';

interface Props {
  readonly sample: Sample;
  readonly today: PlainDate;
  readonly children: ReactNode;
}

async function open(sample: Sample) {
  const store = await sample.open();
  return { store, source: await openJournal(store, nextTurn) };
}

/** The session of an invented person, gone as soon as it is closed. */
export function SampleSession({ sample, today, children }: Props) {
  const opened = useOpening(() => open(sample), sample.name);
  if (opened === null) return <OpeningPage />;
  const { store, source } = opened;
  return (
    <SessionProvider store={store} today={sample.asOf ?? today} sample={sample.who}>
      <NetworkProvider store={store} source={source} asOf={sample.asOf}>
        <WorkProvider>{children}</WorkProvider>
      </NetworkProvider>
    </SessionProvider>
  );
}
