import type { Door } from '../../loop/pick/result.ts';
import { Disclosure } from '../parts/Disclosure.tsx';
import { DoorLine } from './DoorLine.tsx';
import styles from './Doors.module.css';
import { openInWords } from './door-words.ts';

/** What can still be done this season; the first door is always the applications. */
export function Doors({ doors }: { readonly doors: readonly Door[] }) {
  const [first] = doors;
  return (
    <section className={styles.doors} aria-labelledby="doors">
      <h2 id="doors" className={styles.title}>
        Doors open today
      </h2>
      {first === undefined ? null : <p>{first.sentence}</p>}
      <Disclosure title={openInWords(doors)}>
        <ul className={styles.list}>
          {doors.map((door) => (
            <DoorLine key={door.id} door={door} />
          ))}
        </ul>
      </Disclosure>
    </section>
  );
}
