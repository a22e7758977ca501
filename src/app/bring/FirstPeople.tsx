import type { FoundPerson } from '../../workspace/exchange/people-file.ts';
import { standingOf } from '../people/role-words.ts';
import styles from './BringScreen.module.css';
import { peopleInWords } from './bring-words.ts';

interface Props {
  readonly first: readonly FoundPerson[];
  /** How many there are. */
  readonly count: number;
}

/** The first people as they would stand in the book. */
export function FirstPeople({ first, count }: Props) {
  if (first.length === 0) return null;
  return (
    <div className={styles.first}>
      <h3>{count > first.length ? `The first ${first.length} of ${peopleInWords(count)}` : 'Who they are'}</h3>
      <ul className={styles.people}>
        {first.map(({ at, fields }) => (
          <li key={at}>
            <b>{fields.name}</b>
            <span>{standingOf(fields) || 'Nothing else is said of them'}</span>
            <span>{[fields.email, fields.phone].filter((part) => part !== undefined).join(' · ')}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
