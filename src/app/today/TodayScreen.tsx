import { Suspense, useState } from 'react';
import { lazily } from '../parts/lazily.ts';
import { useNetwork } from '../session/network.ts';
import { useScreen } from '../shell/useScreen.ts';
import { FirstSteps } from './FirstSteps.tsx';
import { LogCard } from './LogCard.tsx';
import { SuggestionsRoom } from './SuggestionsRoom.tsx';
import { TodayLine } from './TodayLine.tsx';
import styles from './TodayScreen.module.css';
import { useSoon } from './useSoon.ts';

const Advice = lazily(async () => (await import('./Advice.tsx')).Advice);
const TodayBegun = lazily(async () => (await import('./TodayBegun.tsx')).TodayBegun);

/** Home: what today is, what is worth doing, the ten-second log, what it holds so far. */
export function TodayScreen() {
  const heading = useScreen('Today');
  const { people, blocks, kept } = useNetwork().journal;
  const [below, setBelow] = useState<HTMLElement | null>(null);
  const soon = useSoon();
  const begun = people.size > 0 || blocks.length > 0 || kept.identity.size > 0;
  return (
    <div className={styles.today}>
      <div className={styles.head}>
        <h1 ref={heading} tabIndex={-1}>
          Today
        </h1>
        <TodayLine />
      </div>
      {begun ? (
        <SuggestionsRoom>
          <Suspense>{soon ? <Advice below={below} /> : null}</Suspense>
        </SuggestionsRoom>
      ) : (
        <FirstSteps />
      )}
      <div className={styles.log}>
        <LogCard />
        <Suspense>{begun && soon ? <TodayBegun onPlace={setBelow} /> : null}</Suspense>
      </div>
    </div>
  );
}
