import type { ReactNode, RefObject } from 'react';
import { Link } from 'wouter';
import styles from './HeadWithWayBack.module.css';

interface Props {
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly children: ReactNode;
}

/** The head of a screen that the list leads to: its title, and the way back to the list. */
export function HeadWithWayBack({ heading, children }: Props) {
  return (
    <div className={styles.head}>
      <h1 ref={heading} tabIndex={-1}>
        {children}
      </h1>
      <Link href="/pick" className={styles.back}>
        To your list
      </Link>
    </div>
  );
}
