import { Link } from 'wouter';
import { personOf } from '../../network/journal/entry.ts';
import type { Entry } from '../../network/journal/journal.ts';
import { meantBy } from '../../network/journal/meant-by.ts';
import { entryTitle } from '../people/entry-words.ts';
import { nameOf } from '../people/role-words.ts';
import { useNetwork } from '../session/network.ts';
import styles from './WeekScreen.module.css';

/** A day gone by: what the log holds of it. */
export function DayGone({ entries }: { readonly entries: readonly Entry[] }) {
  const { journal } = useNetwork();
  if (entries.length === 0) return <p className="aside">Nothing logged.</p>;
  return (
    <ul className={styles.gone}>
      {entries.map((entry) => {
        const person = journal.people.get(meantBy(journal, personOf(entry)));
        return (
          <li key={`${entry.kind}/${entry.id}`}>
            {person === undefined ? null : (
              <>
                <Link href={`/people/${person.id}`}>{nameOf(person.values)}</Link>{' '}
              </>
            )}
            {entryTitle(entry)}
          </li>
        );
      })}
    </ul>
  );
}
