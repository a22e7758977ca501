import type { ReactNode } from 'react';
import { Link } from 'wouter';
import buttons from '../../parts/buttons.module.css';
import { questionOf } from '../../profile/question-words.ts';
import { useSession } from '../../session/session.ts';
import styles from './NeedsAnswers.module.css';

interface Props {
  /** Said behind what is still needed. */
  readonly afterwards?: string;
  /** A second way, beside that to the questions. */
  readonly other?: ReactNode;
  readonly children: ReactNode;
}

/** Instead of what a screen shows of a list: what it will show, what is still needed for it, and the way there. */
export function NeedsAnswers({ afterwards = '', other, children }: Props) {
  const { reading, begun, stuck } = useSession();
  const wrong = [...Object.values(reading.problems), ...stuck];
  return (
    <section className={styles.empty}>
      {children}
      {reading.missing.length === 0 ? null : (
        <p>
          Still needed: <b>{reading.missing.map((field) => questionOf(field)).join(', ')}</b>.{afterwards}
        </p>
      )}
      {wrong.length === 0 ? null : (
        <ul className={styles.wrong}>
          {wrong.map((message) => (
            <li key={message}>{message}</li>
          ))}
        </ul>
      )}
      <div className={buttons.row}>
        <Link href="/profile" className={buttons.main}>
          {begun ? 'Go on answering' : 'Answer ten questions'}
        </Link>
        {other}
      </div>
    </section>
  );
}
