import { BackupHint } from '../data/BackupHint.tsx';
import { HardShift } from './HardShift.tsx';
import { LoggedToday } from './LoggedToday.tsx';
import { OpenLoops } from './OpenLoops.tsx';
import styles from './TodayScreen.module.css';

interface Props {
  /** Told the place below the log where on a phone the advisor puts what is not for now. */
  readonly onPlace: (place: HTMLElement | null) => void;
}

/** What stands below the log once something is noted: a first visit needs none of it. */
export function TodayBegun({ onPlace }: Props) {
  return (
    <>
      <div className={styles.row}>
        <HardShift />
        <OpenLoops />
      </div>
      <div ref={onPlace} className={styles.below} />
      <BackupHint />
      <LoggedToday />
    </>
  );
}
