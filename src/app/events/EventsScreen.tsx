import { useMemo } from 'react';
import { Link } from 'wouter';
import { type MetThere, metAtEvents } from '../../network/events/event-contacts.ts';
import { eventsByPhase } from '../../network/events/event-phase.ts';
import { eventSide } from '../../network/events/event-side.ts';
import type { Known } from '../../network/journal/journal.ts';
import type { Event } from '../../network/records/event.ts';
import buttons from '../parts/buttons.module.css';
import { Disclosure } from '../parts/Disclosure.tsx';
import { useNetwork } from '../session/network.ts';
import { useScreen } from '../shell/useScreen.ts';
import { EventRow } from './EventRow.tsx';
import styles from './EventsScreen.module.css';
import { KeyEvents } from './KeyEvents.tsx';
import { SIDE_NAMES } from './key-events.ts';

const NONE: readonly MetThere[] = [];

/** Conferences and events at home: what is near, and who still waits for a note. */
export function EventsScreen() {
  const heading = useScreen('Events');
  const { journal, today } = useNetwork();
  const events = journal.kept.event;
  const { now, upcoming, past } = useMemo(() => eventsByPhase(events.values(), today), [events, today]);
  const met = useMemo(() => metAtEvents(journal, events.values(), today), [journal, events, today]);
  const rows = (list: readonly Known<Event>[]) => (
    <ul className={styles.rows}>
      {list.map((event) => (
        <EventRow key={event.id} event={event} met={met.get(event.id) ?? NONE} />
      ))}
    </ul>
  );
  const sides = (list: readonly Known<Event>[]) =>
    (['conference', 'home'] as const).map((side) => {
      const these = list.filter(({ values }) => eventSide(values) === side);
      return these.length === 0 ? null : (
        <div key={side} className={styles.group}>
          <h3>{SIDE_NAMES[side]}</h3>
          {rows(these)}
        </div>
      );
    });
  return (
    <div className={styles.screen}>
      <div className={styles.head}>
        <h1 ref={heading} tabIndex={-1}>
          Events
        </h1>
        <p>
          {events.size === 0
            ? 'A conference, an evening, a talk at noon: with one goal and two names to look for, an hour there is enough. Afterwards a short note is what makes somebody remember you.'
            : 'One goal before, a name and a line there, a short note two or three days later.'}
        </p>
        <div className={buttons.row}>
          <Link href="/entry/event/new?back=/events" className={buttons.main}>
            Add an event
          </Link>
          <Link href="/card" className={buttons.other}>
            Your card
          </Link>
        </div>
      </div>
      {now.length === 0 ? null : (
        <section className={styles.section} aria-labelledby="now">
          <h2 id="now">Now</h2>
          {rows(now)}
        </section>
      )}
      {upcoming.length === 0 ? null : (
        <section className={styles.section} aria-labelledby="upcoming">
          <h2 id="upcoming">Coming up</h2>
          {sides(upcoming)}
        </section>
      )}
      {past.length === 0 ? null : (
        <section className={styles.section} aria-labelledby="past">
          <h2 id="past">Past</h2>
          {sides(past)}
        </section>
      )}
      {events.size === 0 ? (
        <section className={styles.section} aria-labelledby="key-events">
          <h2 id="key-events">Where to begin</h2>
          <KeyEvents />
        </section>
      ) : (
        <Disclosure look="card" title="Which events are worth an hour">
          <KeyEvents />
        </Disclosure>
      )}
      <p className="soft">
        A residency interview is no conference and has rules of its own:{' '}
        <Link href="/interviews">residency interviews</Link>.
      </p>
    </div>
  );
}
