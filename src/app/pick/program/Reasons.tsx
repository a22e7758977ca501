import type { CSSProperties } from 'react';
import type { Reason } from '../../../loop/pick/result.ts';
import { SourceLine } from '../../parts/SourceLine.tsx';
import { signed } from '../../words/chance.ts';
import { dateInWords } from '../../words/dates.ts';
import styles from './Reasons.module.css';

/** Weights beyond this fill the whole bar. */
const FULL = 2.5;

/** Why this chance: each term with its weight, what it says, and where that was read. */
export function Reasons({ reasons }: { readonly reasons: readonly Reason[] }) {
  if (reasons.length === 0) return null;
  return (
    <section className={styles.reasons}>
      <h4 className={styles.title}>Why this chance</h4>
      <p className={styles.hint}>
        To the right helps, to the left lowers. The numbers are weights on the log-odds scale.
      </p>
      <ul className={styles.list}>
        {reasons.map((reason) => (
          <li key={`${reason.term} ${reason.sentence}`} className={styles.reason}>
            <span className={styles.weight}>
              <span className={styles.track} aria-hidden="true">
                <span
                  className={`fill ${reason.logOdds < 0 ? styles.down : styles.up}`}
                  style={{ '--size': `${Math.min(1, Math.abs(reason.logOdds) / FULL) * 50}%` } as CSSProperties}
                />
              </span>
              <b className={styles.number}>{signed(reason.logOdds)}</b>
            </span>
            <span>{reason.sentence}</span>
            <Origin reason={reason} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Origin({ reason }: { readonly reason: Reason }) {
  if (reason.source === 'assumed') return <span className={styles.assumed}>Assumed: no public figure behind it</span>;
  return <SourceLine source={reason.source} date={dateInWords(reason.date)} />;
}
