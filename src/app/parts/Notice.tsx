import type { ReactNode } from 'react';
import styles from './Notice.module.css';

interface Props {
  readonly tone?: 'calm' | 'alarm' | 'dawn';
  readonly title?: string;
  readonly children?: ReactNode;
  readonly role?: 'status' | 'alert';
}

/** A message in the page's flow: what happened and the way on. */
export function Notice({ tone = 'calm', title, children, role }: Props) {
  return (
    <div className={`${styles.notice} ${styles[tone]}`} role={role}>
      {title === undefined ? null : <p className={styles.title}>{title}</p>}
      {children}
    </div>
  );
}
