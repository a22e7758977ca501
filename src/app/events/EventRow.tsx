import { Link } from 'wouter';
import type { MetThere } from '../../network/events/event-contacts.ts';
import { eventPhase } from '../../network/events/event-phase.ts';
import { isWaiting } from '../../network/events/follow-up.ts';
import { missingOfKit } from '../../network/events/kit.ts';
import type { Known } from '../../network/journal/journal.ts';
import type { Event } from '../../network/records/event.ts';
import { useNetwork } from '../session/network.ts';
import styles from './EventsScreen.module.css';
import { eventDetails, eventTitle, missingInWords, nearness, waitingInWords } from './event-words.ts';

interface Props {
  readonly event: Known<Event>;
  readonly met: readonly MetThere[];
}

/** An event in the list: how near it is, and what it still waits for. */
export function EventRow({ event: { id, values }, met }: Props) {
  const { today } = useNetwork();
  const phase = eventPhase(values, today);
  const waiting = waitingInWords(met.filter(({ state }) => isWaiting(state)).length);
  const kit = phase === 'past' ? '' : missingInWords(missingOfKit(values));
  return (
    <li>
      <Link href={`/events/${id}`} className={styles.row}>
        <span className={styles.name}>{eventTitle(values)}</span>
        <span className={styles.near}>
          <span className="visually-hidden">, </span>
          {nearness(values, today)}
        </span>
        <span className={styles.detail}>
          <span className="visually-hidden">, </span>
          {eventDetails(values, today)}
        </span>
        {waiting === '' ? null : (
          <span className={styles.wait}>
            <span className="visually-hidden">, </span>
            {waiting}
          </span>
        )}
        {kit === '' ? null : (
          <span className={styles.detail}>
            <span className="visually-hidden">, </span>
            {kit}
          </span>
        )}
      </Link>
    </li>
  );
}
