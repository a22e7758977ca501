import { useId, useRef } from 'react';
import type { MetThere } from '../../network/events/event-contacts.ts';
import { eventPhase } from '../../network/events/event-phase.ts';
import { FOLLOW_UP_AFTER_DAYS, isWaiting } from '../../network/events/follow-up.ts';
import type { Known } from '../../network/journal/journal.ts';
import type { Event } from '../../network/records/event.ts';
import { useNetwork } from '../session/network.ts';
import styles from './EventScreen.module.css';
import { eventTitle, waitingInWords } from './event-words.ts';
import { MetPerson } from './MetPerson.tsx';
import { OwnNote } from './OwnNote.tsx';

/** Days after meeting, and how the choice reads. */
const CHOICES: readonly (readonly [after: number, label: string])[] = [
  [1, 'One or two days'],
  [FOLLOW_UP_AFTER_DAYS, 'Two or three days (48 to 72 hours)'],
  [4, 'Four or five days'],
  [7, 'A week'],
];

interface Props {
  readonly event: Known<Event>;
  readonly met: readonly MetThere[];
}

/** Who waits for a note, from when on; and what the event was good for. */
export function Afterwards({ event: { id, values }, met }: Props) {
  const { act, today } = useNetwork();
  const field = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const after = values.followUpAfterDays ?? FOLLOW_UP_AFTER_DAYS;
  const waiting = met.filter(({ state }) => isWaiting(state)).length;
  const choices = CHOICES.some(([days]) => days === after) ? CHOICES : [...CHOICES, [after, `${after} days`] as const];
  return (
    <section className={styles.card} aria-labelledby="afterwards">
      <h2 id="afterwards" ref={heading} tabIndex={-1}>
        Afterwards: write to them
      </h2>
      {met.length === 0 ? (
        <p className="soft">
          Whoever you note waits here for a short note: where you met, the detail you talked about, one ask.
        </p>
      ) : (
        <>
          <p role="status">{waiting === 0 ? 'Nobody waits for a note.' : `${waitingInWords(waiting)}.`}</p>
          <ul className={styles.people}>
            {met.map((one) => (
              <MetPerson
                key={one.entry.id}
                met={one}
                after={after}
                onDone={() => heading.current?.focus({ preventScroll: true })}
              />
            ))}
          </ul>
          <div className={styles.choose}>
            <label htmlFor={field}>When you write</label>
            <select
              id={field}
              value={after}
              onChange={({ target }) => {
                const days = Number(target.value);
                act('Changed when you write after this event.', [
                  {
                    kind: 'event',
                    id,
                    fields: { followUpAfterDays: days === FOLLOW_UP_AFTER_DAYS ? null : days },
                  },
                ]);
              }}
            >
              {choices.map(([days, label]) => (
                <option key={days} value={days}>
                  {label}
                </option>
              ))}
            </select>
            <p className={styles.small}>Two or three days are a convention of the practice guide, without evidence.</p>
          </div>
        </>
      )}
      {eventPhase(values, today) === 'past' ? (
        <OwnNote
          draft={`event-outcome/${id}`}
          label="What it was good for"
          hint="A line for the next time: worth going again, or not."
          value={values.outcome}
          begin="Write a line"
          onSave={(outcome) =>
            act(`What ${eventTitle(values)} was good for is noted.`, [{ kind: 'event', id, fields: { outcome } }])
          }
        />
      ) : null}
    </section>
  );
}
