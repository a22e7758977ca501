import { Link } from 'wouter';
import buttons from '../parts/buttons.module.css';
import { useSession } from '../session/session.ts';
import { NeedsAnswers } from './parts/NeedsAnswers.tsx';
import { useWork } from './work.ts';

/** No list yet: what is still needed for one, and the way there. */
export function NoListYet() {
  const { begun } = useSession();
  const { result } = useWork();
  return (
    <NeedsAnswers
      afterwards=" Everything else may stay unknown."
      other={
        begun ? null : (
          <Link href="~/" className={buttons.quiet}>
            See a sample first
          </Link>
        )
      }
    >
      <h2>{begun ? 'Almost there' : 'No list yet'}</h2>
      {result === null ? (
        <p>
          Here will stand the programs to apply to, where to send your signals, what it costs and the honest chance.
        </p>
      ) : (
        <p>Below is the list for your answers as they were before.</p>
      )}
    </NeedsAnswers>
  );
}
