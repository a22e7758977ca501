import { FailedNotice } from '../parts/FailedNotice.tsx';
import { useSession } from '../session/session.ts';
import { useHost } from './host-context.ts';
import styles from './Progress.module.css';
import { RefusalNotice } from './RefusalNotice.tsx';
import { useWork } from './work.ts';

/** What the worker is doing, said politely; what went wrong, with a way on. */
export function Progress() {
  const { profile } = useSession();
  const { state, result, refusal } = useWork();
  const { restart } = useHost();
  const working = profile !== null && (state === 'working' || state === 'slow' || state === 'idle');
  return (
    <>
      <div role="status">
        {working ? (
          <p className={result === null ? '' : 'visually-hidden'}>
            {result === null ? 'Working out your list …' : 'Working …'}
          </p>
        ) : null}
        {state === 'done' && profile !== null && refusal === null ? (
          <p className="visually-hidden">The list is up to date.</p>
        ) : null}
      </div>
      {working && result === null ? <progress className={styles.bar} aria-label="Working out the list" /> : null}
      {working && result !== null ? (
        <div className={`fill ${styles.edge}`} data-print="hide" aria-hidden="true" />
      ) : null}
      {state === 'failed' ? (
        <div className={styles.notice}>
          <FailedNotice title="The list could not be worked out" onAgain={restart}>
            <p>Your answers are safe. If you just lost the network, the list may not have been fully loaded yet.</p>
          </FailedNotice>
        </div>
      ) : null}
      {refusal === null || profile === null || state !== 'done' ? null : <RefusalNotice refusal={refusal} />}
    </>
  );
}
