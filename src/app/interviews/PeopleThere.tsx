import { useMemo } from 'react';
import { Link } from 'wouter';
import events from '../events/EventScreen.module.css';
import { nameOf, standingOf } from '../people/role-words.ts';
import { useNetwork } from '../session/network.ts';
import styles from './Interviews.module.css';

/** The user's own people who belong to the program or know it: they can tell before the day what no page says. */
export function PeopleThere({ program }: { readonly program: string }) {
  const { journal } = useNetwork();
  const people = useMemo(
    () => [...journal.people.values()].filter(({ values }) => values.programs?.includes(program)),
    [journal.people, program],
  );
  if (people.length === 0) return null;
  return (
    <div className={styles.part}>
      <h3>Your people who know it</h3>
      <p className="aside">They can tell you before the day what no page says.</p>
      <ul>
        {people.map(({ id, values }) => (
          <li key={id}>
            <Link href={`/people/${id}`} className={events.link}>
              {nameOf(values)}
            </Link>
            {standingOf(values) === '' ? null : <span className="aside"> {standingOf(values)}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}
