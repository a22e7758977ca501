import { useMemo } from 'react';
import { Link } from 'wouter';
import { openItems } from '../../network/journal/open-items.ts';
import { BackupHint } from '../data/BackupHint.tsx';
import buttons from '../parts/buttons.module.css';
import { useNetwork } from '../session/network.ts';
import { useScreen } from '../shell/useScreen.ts';
import { counted } from './day-words.ts';
import { FirstSteps } from './FirstSteps.tsx';
import { HardShift } from './HardShift.tsx';
import { LogCard } from './LogCard.tsx';
import { LoggedToday } from './LoggedToday.tsx';
import { TodayLine } from './TodayLine.tsx';
import styles from './TodayScreen.module.css';

/** Home: what today is, the ten-second log, what it holds so far. */
export function TodayScreen() {
  const heading = useScreen('Today');
  const { journal, today } = useNetwork();
  const open = useMemo(() => openItems(journal, today).length, [journal, today]);
  const begun = journal.people.size > 0 || journal.blocks.length > 0;
  return (
    <div className={styles.today}>
      <div className={styles.head}>
        <h1 ref={heading} tabIndex={-1}>
          Today
        </h1>
        <TodayLine />
      </div>
      <div className={styles.log}>
        <LogCard />
        {begun ? (
          <div className={styles.row}>
            <HardShift />
            {open === 0 ? null : (
              <Link href="/loops" className={`${buttons.quiet} ${buttons.small}`}>
                {counted(open, 'open loop')}
              </Link>
            )}
          </div>
        ) : null}
      </div>
      <div className={styles.rest}>
        {begun ? null : <FirstSteps />}
        <BackupHint />
        <LoggedToday />
      </div>
    </div>
  );
}
