import { useMemo } from 'react';
import { Link, useParams } from 'wouter';
import { metThere } from '../../network/events/event-contacts.ts';
import { eventPhase } from '../../network/events/event-phase.ts';
import type { Known } from '../../network/journal/journal.ts';
import type { Event } from '../../network/records/event.ts';
import { Disclosure } from '../parts/Disclosure.tsx';
import { useNetwork } from '../session/network.ts';
import { NotHere } from '../shell/NotHere.tsx';
import { useScreen } from '../shell/useScreen.ts';
import { Afterwards } from './Afterwards.tsx';
import { Capture } from './Capture.tsx';
import styles from './EventScreen.module.css';
import { eventDetails, eventTitle, nearness } from './event-words.ts';
import { Kit } from './Kit.tsx';

/** One event: the kit before, who was met there, the notes afterwards; what its day asks for comes first. */
export function EventScreen() {
  const { id = '' } = useParams<{ id: string }>();
  const event = useNetwork().journal.kept.event.get(id);
  return event === undefined ? (
    <NotHere title="This event is not here any more" href="/events" link="See all events" />
  ) : (
    <OneEvent key={id} event={event} />
  );
}

function OneEvent({ event }: { readonly event: Known<Event> }) {
  const { journal, today } = useNetwork();
  const { id, values } = event;
  const heading = useScreen(eventTitle(values));
  const met = useMemo(() => metThere(journal, event, today), [journal, event, today]);
  const phase = eventPhase(values, today);
  const near = nearness(values, today);
  const kit = <Kit event={event} met={met} />;
  const capture = <Capture event={event} />;
  const afterwards = <Afterwards event={event} met={met} />;
  return (
    <div className={`${styles.screen} ${styles.two}`}>
      <div className={styles.head}>
        <p>
          <Link href="/events" className={styles.link}>
            Events
          </Link>
        </p>
        <h1 ref={heading} tabIndex={-1}>
          {eventTitle(values)}
        </h1>
        {near === '' ? null : <p className={styles.near}>{near.replace(/^./, (first) => first.toUpperCase())}</p>}
        <p className="soft">{eventDetails(values, today)}</p>
        <p>
          <Link href={`/entry/event/${id}?back=/events/${id}`} className={styles.link}>
            Change the event or its kit
          </Link>
        </p>
        <p>
          <Link href={`/prepare/event/${id}`} className={styles.link}>
            {phase === 'past' ? 'Checklist for afterwards' : 'Prepare: a short checklist'}
          </Link>
        </p>
      </div>
      {phase === 'past' ? (
        <>
          <div className={styles.column}>{afterwards}</div>
          <div className={styles.column}>
            {capture}
            <Disclosure look="card" title="The kit you had">
              {kit}
            </Disclosure>
          </div>
        </>
      ) : phase === 'now' ? (
        <>
          <div className={styles.column}>{capture}</div>
          <div className={styles.column}>
            {kit}
            {afterwards}
          </div>
        </>
      ) : (
        <>
          <div className={styles.column}>{kit}</div>
          <div className={styles.column}>
            {capture}
            {met.length === 0 ? null : afterwards}
          </div>
        </>
      )}
    </div>
  );
}
