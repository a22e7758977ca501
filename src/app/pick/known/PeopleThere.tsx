import { Link } from 'wouter';
import type { Acquaintance } from '../../../network/connections/acquaintances.ts';
import { Disclosure } from '../../parts/Disclosure.tsx';
import { nameOf, standingOf } from '../../people/role-words.ts';
import styles from './PeopleThere.module.css';

const FIRST = 3;

/** Whom the user knows at a program, each with how they stand, leading to their pages. */
export function PeopleThere({ people }: { readonly people: readonly Acquaintance[] }) {
  if (people.length === 0) return null;
  const more = people.slice(FIRST);
  return (
    <section className={styles.section}>
      <h4 className={styles.title}>Who connects you to it</h4>
      <People people={people.slice(0, FIRST)} />
      {more.length === 0 ? null : (
        <Disclosure title={`${more.length} more`}>
          <People people={more} />
        </Disclosure>
      )}
    </section>
  );
}

function People({ people }: { readonly people: readonly Acquaintance[] }) {
  return (
    <ul className={styles.list}>
      {people.map(({ person, sentence }) => {
        const standing = standingOf(person.values);
        return (
          <li key={person.id}>
            <Link href={`/people/${person.id}`} className={styles.name}>
              {nameOf(person.values)}
            </Link>
            <p className={styles.soft}>{standing === '' ? sentence : `${standing}; ${sentence}`}</p>
          </li>
        );
      })}
    </ul>
  );
}
