import { useScreen } from '../shell/useScreen.ts';
import { AllEntries } from './AllEntries.tsx';
import styles from './LoopsScreen.module.css';
import { OpenLoops } from './OpenLoops.tsx';

/** What is open with whom, each with its next step; below it everything noted so far. */
export function LoopsScreen() {
  const heading = useScreen('Open loops');
  return (
    <div className={styles.screen}>
      <h1 ref={heading} tabIndex={-1}>
        Open loops
      </h1>
      <OpenLoops />
      <AllEntries />
    </div>
  );
}
