import { Suspense, useState } from 'react';
import { BackupHint } from '../data/BackupHint.tsx';
import { lazily } from '../parts/lazily.ts';
import { useNetwork } from '../session/network.ts';
import { useScreen } from '../shell/useScreen.ts';
import { FirstSteps } from './FirstSteps.tsx';
import { HardShift } from './HardShift.tsx';
import { LogCard } from './LogCard.tsx';
import { LoggedToday } from './LoggedToday.tsx';
import { TodayLine } from './TodayLine.tsx';
import styles from './TodayScreen.module.css';
import { useSoon } from './useSoon.ts';

const Advice = lazily(async () => (await import('./Advice.tsx')).Advice);
const OpenLoops = lazily(async () => (await import('./OpenLoops.tsx')).OpenLoops);

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
      <div className={begun ? styles.advice : undefined}>
        {begun ? <Suspense>{soon ? <Advice below={below} /> : null}</Suspense> : <FirstSteps />}
      </div>
      <div className={styles.log}>
        <LogCard />
        {begun ? (
          <div className={styles.row}>
            <HardShift />
            <Suspense>{soon ? <OpenLoops /> : null}</Suspense>
          </div>
        ) : null}
        <div ref={setBelow} className={styles.below} />
        <BackupHint />
        {soon ? <LoggedToday /> : null}
      </div>
    </div>
  );
}
