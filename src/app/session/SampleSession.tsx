import type { ReactNode } from 'react';
import type { PlainDate } from '../../base/plain-date.ts';
import { WorkProvider } from '../pick/WorkProvider.tsx';
import { OpeningPage } from '../shell/OpeningPage.tsx';
import { SessionProvider } from './SessionProvider.tsx';
import { openSample, type Sample } from './samples.ts';
import { useOpening } from './useOpening.ts';

interface Props {
  readonly sample: Sample;
  readonly today: PlainDate;
  readonly children: ReactNode;
}

/** The session of an invented person, gone as soon as it is closed. */
export function SampleSession({ sample, today, children }: Props) {
  const store = useOpening(() => openSample(sample), sample.name);
  if (store === null) return <OpeningPage />;
  return (
    <SessionProvider store={store} today={today} sample={sample.who}>
      <WorkProvider>{children}</WorkProvider>
    </SessionProvider>
  );
}
