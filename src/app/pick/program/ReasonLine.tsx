import type { CSSProperties } from 'react';
import type { Reason } from '../../../loop/pick/result.ts';
import { SourceLine } from '../../parts/SourceLine.tsx';
import { signed } from '../../words/chance.ts';
import { dateInWords } from '../../words/dates.ts';
import styles from './ReasonLine.module.css';

/** Weights of this size fill their half of the bar; a signal is about as much. */
const FULL = 1.5;

/** One term: its weight as bar and number, what it says, where that was read. */
export function ReasonLine({ reason }: { readonly reason: Reason }) {
  const { logOdds, sentence, source, date } = reason;
  const size = { '--size': `${Math.min(1, Math.abs(logOdds) / FULL) * 50}%` } as CSSProperties;
  return (
    <li className={styles.line}>
      <span className={styles.sentence}>{sentence}</span>
      <span className={styles.weight}>
        <span className={styles.track} aria-hidden="true">
          <span className={`fill ${logOdds < 0 ? styles.down : styles.up}`} style={size} />
        </span>
        <b className={styles.number}>{signed(logOdds)}</b>
      </span>
      {source === 'assumed' ? (
        <span className={styles.assumed}>assumed: no public figure gives its size</span>
      ) : (
        <SourceLine source={source} date={dateInWords(date)} />
      )}
    </li>
  );
}
