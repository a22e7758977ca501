import { Link } from 'wouter';
import buttons from '../parts/buttons.module.css';
import { questionOf } from '../profile/question-words.ts';
import { useSession } from '../session/session.ts';
import styles from './NoListYet.module.css';
import { useWork } from './work.ts';

/** No list yet: what is still needed for one, and the way there. */
export function NoListYet() {
  const { reading, begun, stuck } = useSession();
  const { result } = useWork();
  const wrong = [...Object.values(reading.problems), ...stuck];
  return (
    <section className={styles.empty}>
      <h2>{begun ? 'Almost there' : 'No list yet'}</h2>
      {result === null ? (
        <p>
          Here will stand the programs to apply to, where to send your signals, what it costs and the honest chance.
        </p>
      ) : (
        <p>Below is the list for your answers as they were before.</p>
      )}
      {reading.missing.length === 0 ? null : (
        <p>
          Still needed: <b>{reading.missing.map((field) => questionOf(field)).join(', ')}</b>. Everything else may stay
          unknown.
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
        {begun ? null : (
          <Link href="~/" className={buttons.quiet}>
            See a sample first
          </Link>
        )}
      </div>
    </section>
  );
}
