import { useMemo, useState } from 'react';
import { Link } from 'wouter';
import former from '../parts/former.module.css';
import { useHost } from '../pick/host-context.ts';
import { NoListYet } from '../pick/NoListYet.tsx';
import { Progress } from '../pick/Progress.tsx';
import { useWork } from '../pick/work.ts';
import { useSession } from '../session/session.ts';
import { useScreen } from '../shell/useScreen.ts';
import { OpenShared } from './OpenShared.tsx';
import { PaperList } from './PaperList.tsx';
import { PrintList } from './PrintList.tsx';
import { paperOf } from './paper.ts';
import { ShareList } from './ShareList.tsx';
import { Spreadsheet } from './Spreadsheet.tsx';
import styles from './TakeScreen.module.css';
import { EVERYTHING } from './to-print.ts';

/** The list on paper, in a spreadsheet, or passed on without a word about whose it is; and somebody else's, looked at. */
export function TakeScreen() {
  const heading = useScreen('Take it along');
  const { profile, ownFacts } = useSession();
  const { result, refusal, state } = useWork();
  const { programs } = useHost();
  const [parts, setParts] = useState(EVERYTHING);
  // While these answers have no list, the last one is somebody's of before.
  const isGone = profile === null || refusal !== null;
  const shown = isGone || result === null || programs.size === 0 ? null : result;
  const paper = useMemo(
    () => (shown === null ? null : paperOf(shown, programs, ownFacts, parts)),
    [shown, programs, ownFacts, parts],
  );
  const isFormer = state !== 'done';
  return (
    <div className={styles.screen}>
      <div className={styles.controls} data-print="hide">
        <div className={styles.head}>
          <p>
            <Link href="/pick">Your list</Link>
          </p>
          <h1 ref={heading} tabIndex={-1}>
            Take it along
          </h1>
          <p className={styles.lead}>Everything is made on this device. Nothing is sent unless you send it.</p>
          {profile === null ? null : <Progress />}
        </div>
        {profile === null ? <NoListYet /> : null}
        {shown === null ? null : (
          <div className={`${styles.ways} ${isFormer ? former.former : ''}`} aria-busy={isFormer}>
            <PrintList parts={parts} onParts={setParts} />
            <Spreadsheet result={shown} />
            <ShareList result={shown} />
          </div>
        )}
        <OpenShared result={profile === null ? null : result} />
      </div>
      {shown === null || paper === null ? null : (
        <section className={styles.printed} aria-labelledby="printed" aria-busy={isFormer}>
          <h2 id="printed" data-print="hide">
            As it prints
          </h2>
          <div className={styles.sheet}>
            <PaperList result={shown} paper={paper} parts={parts} />
          </div>
        </section>
      )}
    </div>
  );
}
