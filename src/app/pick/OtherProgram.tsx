import type { ReactNode } from 'react';
import buttons from '../parts/buttons.module.css';
import { useSession } from '../session/session.ts';
import { placeOf } from '../words/place.ts';
import { useHost } from './host-context.ts';
import { useKnownAt } from './known/known-context.ts';
import { knownInWords } from './known/known-words.ts';
import styles from './OtherProgram.module.css';

interface Props {
  readonly acgmeId: string;
  /** `choose` puts it into the list, `restore` takes back that it was left out. */
  readonly action: 'choose' | 'restore' | 'none';
  readonly children?: ReactNode;
}

/** A program that is not in the list, in one line, and the way to get it there. */
export function OtherProgram({ acgmeId, action, children }: Props) {
  const program = useHost().programs.get(acgmeId);
  const { mark } = useSession();
  const known = knownInWords(useKnownAt(acgmeId));
  const name = program?.institution ?? acgmeId;
  return (
    <li className={styles.other}>
      <div className={styles.words}>
        <p className={styles.name}>
          {program?.website == null ? (
            name
          ) : (
            <a href={program.website} target="_blank" rel="noreferrer">
              {name}
            </a>
          )}
        </p>
        {program === undefined ? null : <p className={styles.place}>{placeOf(program)}</p>}
        {known.length === 0 ? null : <p className={styles.known}>{known.join('. ')}.</p>}
        {children}
      </div>
      {action === 'none' ? null : (
        <button
          type="button"
          className={`${buttons.other} ${buttons.small} ${styles.button}`}
          onClick={() => mark(acgmeId, name, action === 'choose' ? 'pinned' : null)}
        >
          {action === 'choose' ? 'Choose' : 'Let back in'}
          <span className="visually-hidden"> {name}</span>
        </button>
      )}
    </li>
  );
}
