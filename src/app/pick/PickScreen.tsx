import { Link } from 'wouter';
import { useAfterwards } from '../parts/Afterwards.tsx';
import '../parts/former.module.css';
import { useSession } from '../session/session.ts';
import { useScreen } from '../shell/useScreen.ts';
import { countInWords } from '../words/chance.ts';
import { dateInWords } from '../words/dates.ts';
import { KnownProvider } from './known/KnownProvider.tsx';
import { NoListYet } from './NoListYet.tsx';
import { PickAnswer, useIsDrawn } from './PickAnswer.tsx';
import { PickLinks } from './PickLinks.tsx';
import styles from './PickScreen.module.css';
import { Progress } from './Progress.tsx';
import { useWork } from './work.ts';

/** The main job's answer: what is open, the chance, the list, what to find out. */
export function PickScreen() {
  const heading = useScreen('Pick');
  const { profile, today } = useSession();
  const { result, refusal, state } = useWork();
  const working = state === 'working' || state === 'slow';
  const isDrawn = useIsDrawn(result);
  // The list shown does not belong to the answers as they are now.
  const isFormer = useAfterwards(state !== 'done' || refusal !== null || profile === null);
  return (
    <>
      <div className={styles.head}>
        <h1 ref={heading} tabIndex={-1}>
          {result === null ? 'Your list' : titleOf(result.summary.applications)}
        </h1>
        <p className={styles.when}>
          Internal medicine{result === null ? '' : `, ${result.summary.season} Match`} · {dateInWords(today)}
        </p>
        {result === null ? null : (
          <Link href="/profile" className={styles.answers}>
            Change your answers
          </Link>
        )}
      </div>
      {result === null ? null : <PickLinks />}
      <Progress />
      {profile === null ? <NoListYet /> : null}
      {result === null ? null : (
        <div data-former={isFormer} aria-busy={profile !== null && (working || !isDrawn)}>
          <KnownProvider>
            <PickAnswer result={result} />
          </KnownProvider>
        </div>
      )}
    </>
  );
}

function titleOf(applications: number): string {
  return applications === 0 ? 'No applications' : `Your ${countInWords(applications)}`;
}
