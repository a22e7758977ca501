import type { CSSProperties } from 'react';
import styles from './RangeBar.module.css';
import track from './track.module.css';

interface Props {
  /** Probabilities, 0 to 1. */
  readonly low: number;
  readonly high: number;
  readonly median?: number;
  /** `open` draws an outline only, for a spread of another kind than the plausible range. */
  readonly look?: 'solid' | 'open';
  readonly scale?: boolean;
}

/** A range on the line from 0 to 100 %. The words beside it say the same, so it is hidden from screen readers. */
export function RangeBar({ low, high, median, look = 'solid', scale = false }: Props) {
  const at = {
    '--low': `${low * 100}%`,
    '--width': `${Math.max(high - low, 0.012) * 100}%`,
    '--at': `${(median ?? 0) * 100}%`,
  } as CSSProperties;
  return (
    <div style={at} aria-hidden="true">
      <div className={track.track}>
        <div className={`fill ${styles.range} ${styles[look]}`} />
        {median === undefined ? null : <div className={`fill ${track.mark}`} />}
      </div>
      {scale ? (
        <div className={styles.scale}>
          <span>0</span>
          <span>50</span>
          <span>100 %</span>
        </div>
      ) : null}
    </div>
  );
}
