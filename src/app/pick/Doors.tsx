import type { Door } from '../../loop/pick/result.ts';
import { Disclosure } from '../parts/Disclosure.tsx';
import { SourceLine } from '../parts/SourceLine.tsx';
import styles from './Doors.module.css';
import { doorName, doorState, doorStatus } from './door-words.ts';

/** What can still be done this season; the first door is always the applications. */
export function Doors({ doors }: { readonly doors: readonly Door[] }) {
  const [first] = doors;
  return (
    <section className={styles.doors} aria-labelledby="doors">
      <h2 id="doors" className={styles.title}>
        Doors open today
      </h2>
      {first === undefined ? null : <p className={styles.first}>{first.sentence}</p>}
      <ul className={styles.states}>
        {doors.map((door) => (
          <li key={door.id} className={`${styles.state} ${door.state === 'open' ? styles.open : ''}`}>
            <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
              <circle
                className="fill"
                cx="5"
                cy="5"
                r="4"
                stroke="currentColor"
                strokeWidth="2"
                fill={door.state === 'open' ? 'currentColor' : 'none'}
              />
            </svg>
            <span>
              {doorName(door.id)} <b>{doorState(door.state)}</b>
            </span>
          </li>
        ))}
      </ul>
      <Disclosure title="Dates and sources">
        <ul className={styles.details}>
          {doors.map((door) => (
            <li key={door.id}>
              <h3 className={styles.name}>{doorName(door.id)}</h3>
              <p>{door.sentence}</p>
              <p className={styles.status}>{doorStatus(door.status)}</p>
              {door.source === '' ? null : <SourceLine source={door.source} />}
            </li>
          ))}
        </ul>
      </Disclosure>
    </section>
  );
}
