import type { ReactNode } from 'react';
import styles from './FilterGroup.module.css';

interface Props {
  readonly legend: string;
  readonly hint?: string | undefined;
  /** The hint, for what it describes beyond the group. */
  readonly hintId?: string;
  readonly children: ReactNode;
}

/** What is asked of the programs in one respect. */
export function FilterGroup({ legend, hint, hintId, children }: Props) {
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{legend}</legend>
      {hint === undefined ? null : (
        <p className={styles.hint} id={hintId}>
          {hint}
        </p>
      )}
      {children}
    </fieldset>
  );
}
