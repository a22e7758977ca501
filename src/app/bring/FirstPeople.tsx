import type { FoundPerson } from '../../workspace/exchange/people-file.ts';
import { standingOf } from '../people/role-words.ts';
import styles from './BringScreen.module.css';
import { peopleInWords } from './bring-words.ts';

const SHOWN = 5;

/** The first people as they would stand in the book. */
export function FirstPeople({ people }: { readonly people: readonly FoundPerson[] }) {
  if (people.length === 0) return null;
  return (
    <div className={styles.first}>
      <h3>{people.length > SHOWN ? `The first ${SHOWN} of ${peopleInWords(people.length)}` : 'Who they are'}</h3>
      <ul className={styles.people}>
        {people.slice(0, SHOWN).map(({ at, fields }) => (
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
