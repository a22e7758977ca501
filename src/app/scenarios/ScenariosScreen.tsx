import { useDeferredValue } from 'react';
import { Link } from 'wouter';
import { Progress } from '../pick/Progress.tsx';
import { NeedsAnswers } from '../pick/parts/NeedsAnswers.tsx';
import { useWork, type Work } from '../pick/work.ts';
import { useSession } from '../session/session.ts';
import { useScreen } from '../shell/useScreen.ts';
import styles from './ScenariosScreen.module.css';
import { WhatIfs } from './WhatIfs.tsx';

/** Answers taken otherwise, compared; and what would lift the chance most. */
export function ScenariosScreen() {
  const heading = useScreen('What if');
  const { profile } = useSession();
  // Drawn in slices, so that what is typed meanwhile never waits.
  const { result, asked } = useDeferredValue<Partial<Work>>(useWork(), {});
  return (
    <>
      <div className={styles.head}>
        <h1 ref={heading} tabIndex={-1}>
          What if …
        </h1>
        <Link href="/pick" className={styles.back}>
          To your list
        </Link>
      </div>
      <Progress />
      {profile === null ? (
        <NeedsAnswers>
          Here you take some answers otherwise – Step 3 passed, another visa, a longer list – and see what that does to
          your chance. It compares with a list, so it needs one first.
        </NeedsAnswers>
      ) : result == null || asked == null ? null : (
        <WhatIfs result={result} asked={asked} />
      )}
    </>
  );
}
