import { Link } from 'wouter';
import type { Acquaintance } from '../../../network/connections/acquaintances.ts';
import { Disclosure } from '../../parts/Disclosure.tsx';
import { nameOf, standingOf } from '../../people/role-words.ts';
import known from './known.module.css';
import styles from './PeopleThere.module.css';

const FIRST = 3;

interface Props {
  readonly people: readonly Acquaintance[];
  /** Of the heading, where it stands. */
  readonly level?: 2 | 4;
}

/** Whom the user knows at a program, each with how they stand, leading to their pages. */
export function PeopleThere({ people, level = 4 }: Props) {
  if (people.length === 0) return null;
  const Heading = `h${level}` as const;
  const more = people.slice(FIRST);
  return (
    <section className={styles.section}>
      <Heading className={level === 2 ? undefined : styles.title}>Who connects you to it</Heading>
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
            <Link href={`/people/${person.id}`} className={known.name}>
              {nameOf(person.values)}
            </Link>
            <p className={styles.soft}>{standing === '' ? sentence : `${standing}; ${sentence}`}</p>
          </li>
        );
      })}
    </ul>
  );
}
