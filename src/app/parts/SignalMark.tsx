import type { Signal } from '../../loop/pick/result.ts';
import styles from './SignalMark.module.css';

const WORDS: Readonly<Record<Signal, string>> = { gold: 'Gold signal', silver: 'Silver signal', plain: 'No signal' };

/** Gold, silver or none: told by word and shape, never by colour alone. */
export function SignalMark({ signal }: { readonly signal: Signal }) {
  return (
    <span className={`${styles.mark} ${styles[signal]}`}>
      <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
        {signal === 'gold' ? <path className="fill" d="M6 0l6 6-6 6-6-6z" fill="currentColor" /> : null}
        {signal === 'silver' ? (
          <path d="M6 1.4 10.6 6 6 10.6 1.4 6z" fill="none" stroke="currentColor" strokeWidth="2" />
        ) : null}
        {signal === 'plain' ? <path d="M1.5 6h9" stroke="currentColor" strokeWidth="2" /> : null}
      </svg>
      {WORDS[signal]}
    </span>
  );
}
