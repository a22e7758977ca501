import type { ReactNode } from 'react';
import styles from './Question.module.css';

interface Props {
  readonly number: number;
  /** Ids of the hint and the problem hang on it: `score-hint`, `score-problem`. */
  readonly id: string;
  readonly title: string;
  readonly hint: string;
  readonly problem?: string | undefined;
  /** `field` for one control with a label, `group` for several under a legend. */
  readonly as?: 'field' | 'group';
  readonly children: ReactNode;
}

/** One of the ten: what is asked, why, the control, and the message where an answer needs mending. */
export function Question({ number, id, title, hint, problem, as = 'field', children }: Props) {
  const name = (
    <>
      <span className={styles.number} aria-hidden="true">
        {number}
      </span>
      {title}
    </>
  );
  const rest = (
    <>
      <p id={`${id}-hint`} className={styles.hint}>
        {hint}
      </p>
      {children}
      <Problem id={id} problem={problem} />
    </>
  );
  if (as === 'group') {
    return (
      <fieldset className={styles.question} aria-describedby={describedBy(id, problem)}>
        <legend className={styles.title}>{name}</legend>
        {rest}
      </fieldset>
    );
  }
  return (
    <div className={styles.question}>
      <label htmlFor={id} className={styles.title}>
        {name}
      </label>
      {rest}
    </div>
  );
}

function Problem({ id, problem }: { readonly id: string; readonly problem: string | undefined }) {
  return (
    <div aria-live="polite">
      {problem === undefined ? null : (
        <p id={`${id}-problem`} className={styles.problem}>
          <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
            <path
              d="M9 1.5 17 16H1zM9 7v4M9 13.2v.3"
              fill="none"
              stroke="currentColor"
              strokeWidth="1.8"
              strokeLinejoin="round"
              strokeLinecap="round"
            />
          </svg>
          {problem}
        </p>
      )}
    </div>
  );
}

/** The ids a control points to: its hint, and its problem while there is one. */
export function describedBy(id: string, problem: string | undefined): string {
  return problem === undefined ? `${id}-hint` : `${id}-problem ${id}-hint`;
}
