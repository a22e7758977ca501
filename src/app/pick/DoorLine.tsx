import type { Door } from '../../loop/pick/result.ts';
import { SourceLine } from '../parts/SourceLine.tsx';
import styles from './DoorLine.module.css';
import { doorName, doorState, doorStatus } from './door-words.ts';

/** One door: open or not, since when or until when, and how far that may be trusted. */
export function DoorLine({ door }: { readonly door: Door }) {
  const open = door.state === 'open';
  return (
    <li className={styles.door}>
      <h3 className={styles.name}>
        {doorName(door.id)}
        <span className={`${styles.state} ${open ? styles.open : ''}`}>
          <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
            <circle
              className="fill"
              cx="5"
              cy="5"
              r="4"
              stroke="currentColor"
              strokeWidth="2"
              fill={open ? 'currentColor' : 'none'}
            />
          </svg>
          {doorState(door.state)}
        </span>
      </h3>
      <p className={styles.sentence}>{door.sentence}</p>
      <p className={styles.status}>{doorStatus(door.status)}</p>
      {door.source === '' ? null : <SourceLine source={door.source} />}
    </li>
  );
}
