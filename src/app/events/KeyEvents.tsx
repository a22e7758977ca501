import { Link } from 'wouter';
import styles from './EventsScreen.module.css';
import { KEY_EVENTS, SIDE_NAMES } from './key-events.ts';

/** Where people are met, each a press away from being planned. */
export function KeyEvents() {
  return (
    <div className={styles.key}>
      {(['conference', 'home'] as const).map((side) => (
        <div key={side} className={styles.group}>
          <h3>{SIDE_NAMES[side]}</h3>
          <ul className={styles.rows}>
            {KEY_EVENTS[side].map(({ type, name, what }) => (
              <li key={type}>
                <Link href={`/entry/event/new?type=${type}&back=/events`} className={styles.row}>
                  <span className={styles.name}>{name}</span>
                  <span className={styles.detail}>
                    <span className="visually-hidden">: </span>
                    {what}
                  </span>
                </Link>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
