import type { ReactNode } from 'react';
import buttons from '../parts/buttons.module.css';
import { RowLink } from '../parts/RowLink.tsx';
import { useDecisions } from '../session/decisions.ts';
import { placeOf } from '../words/place.ts';
import { useHost } from './host-context.ts';
import { useKnownAt } from './known/known-context.ts';
import { knownInWords } from './known/known-words.ts';
import styles from './OtherProgram.module.css';

interface Props {
  readonly acgmeId: string;
  /** `choose` puts it into the list, `prefer` in place of one like it, `restore` takes back that it was left out. */
  readonly action: keyof typeof ACTIONS | 'none';
  /** What pressing does; by default it sets or takes away the mark. */
  readonly onPress?: () => void;
  readonly children?: ReactNode;
}

const ACTIONS = { choose: 'Choose', prefer: 'Prefer this one', restore: 'Let back in' } as const;

/** A program that is not in the list, in one line, and the way to get it there. */
export function OtherProgram({ acgmeId, action, onPress, children }: Props) {
  const program = useHost().programs.get(acgmeId);
  const { notes, mark } = useDecisions();
  const known = knownInWords(useKnownAt(acgmeId));
  const name = program?.institution ?? acgmeId;
  return (
    <li className={styles.other}>
      <div className={styles.words}>
        <p className={styles.name}>
          <RowLink href={`/programs/${acgmeId}`}>{name}</RowLink>
          {notes.get(acgmeId)?.favourite ? <span className={styles.favourite}> Favourite</span> : null}
        </p>
        {program === undefined ? null : <p className={styles.place}>{placeOf(program)}</p>}
        {known.length === 0 ? null : <p className={styles.known}>{known.join('. ')}.</p>}
        {children}
      </div>
      <div className={styles.ways}>
        {action === 'restore' || action === 'prefer' ? null : (
          <RowLink href={`/programs/${acgmeId}#why-not`} className={styles.why}>
            Why not?<span className="visually-hidden"> {name}</span>
          </RowLink>
        )}
        {action === 'none' ? null : (
          <button
            type="button"
            className={`${buttons.other} ${buttons.small}`}
            onClick={onPress ?? (() => mark(acgmeId, name, action === 'restore' ? null : 'pinned'))}
          >
            {ACTIONS[action]}
            <span className="visually-hidden"> {name}</span>
          </button>
        )}
      </div>
    </li>
  );
}
