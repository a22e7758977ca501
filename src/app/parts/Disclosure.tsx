import type { ReactNode } from 'react';
import styles from './Disclosure.module.css';

interface Props {
  readonly title: ReactNode;
  readonly children: ReactNode;
  /** `quiet` for a line within a card, `card` for one that stands alone. */
  readonly look?: 'quiet' | 'card';
  readonly onOpen?: () => void;
}

/** Native `details`, so it works before any script and with every assistive device. */
export function Disclosure({ title, children, look = 'quiet', onOpen }: Props) {
  return (
    <details
      className={`${styles.details} ${styles[look]}`}
      onToggle={(event) => {
        if (event.currentTarget.open) onOpen?.();
      }}
    >
      <summary className={styles.summary}>
        <span className={styles.title}>{title}</span>
        <svg className={styles.chevron} width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
          <path d="m5 7.5 5 5 5-5" fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
        </svg>
      </summary>
      <div className={styles.body}>{children}</div>
    </details>
  );
}
