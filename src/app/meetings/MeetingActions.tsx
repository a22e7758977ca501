import { type FormEvent, useId, useState } from 'react';
import { Link } from 'wouter';
import { oneLine } from '../../base/one-line.ts';
import type { TaskEntry } from '../../network/mentors/tasks-of.ts';
import { NOTE_LENGTH } from '../../network/records/fields.ts';
import { DAY_RANGE, isDay } from '../entries/day-range.ts';
import { formHref } from '../entries/entry-href.ts';
import fields from '../entries/fields.module.css';
import list from '../loops/LoopsScreen.module.css';
import buttons from '../parts/buttons.module.css';
import { PatientHint } from '../parts/PatientHint.tsx';
import { useDraft } from '../parts/useDraft.ts';
import { useNetwork } from '../session/network.ts';
import { dayInWords } from '../today/day-words.ts';
import styles from './MeetingPage.module.css';

interface Props {
  readonly meeting: string;
  /** With whom; null where the meeting names nobody. */
  readonly person: string | null;
  readonly tasks: readonly TaskEntry[];
}

/** What one said one would do: each a task of this meeting. */
export function MeetingActions({ meeting, person, tasks }: Props) {
  const id = useId();
  const { act, newId, instant } = useNetwork();
  const [what, setWhat, clearWhat] = useDraft(`meeting-task/${meeting}`);
  const [due, setDue] = useState('');
  const add = (event: FormEvent) => {
    event.preventDefault();
    const words = oneLine(what);
    if (words === '') return;
    act('Noted: what you will do.', [
      {
        kind: 'task',
        id: newId(),
        fields: {
          of: `meeting/${meeting}`,
          what: words,
          loggedAt: instant(),
          ...(person === null ? {} : { person }),
          ...(due === '' || !isDay(due) ? {} : { due }),
        },
      },
    ]);
    clearWhat();
    setDue('');
  };
  return (
    <section className={list.section} aria-labelledby="actions">
      <h2 id="actions">What you will do</h2>
      {tasks.length === 0 ? null : (
        <ul className={list.rows}>
          {tasks.map((task) => (
            <Task key={task.id} task={task} meeting={meeting} />
          ))}
        </ul>
      )}
      <form className={styles.add} onSubmit={add}>
        <div className={fields.field}>
          <label htmlFor={`${id}-what`} className={fields.label}>
            One thing
          </label>
          <input
            id={`${id}-what`}
            autoComplete="off"
            maxLength={NOTE_LENGTH}
            value={what}
            onChange={({ target }) => setWhat(target.value)}
          />
        </div>
        <div className={fields.field}>
          <label htmlFor={`${id}-due`} className={fields.label}>
            By
          </label>
          <input
            id={`${id}-due`}
            type="date"
            className={fields.day}
            {...DAY_RANGE}
            value={due}
            onChange={({ target }) => setDue(target.value)}
          />
        </div>
        <button type="submit" className={`${buttons.other} ${buttons.small}`}>
          Add
        </button>
      </form>
      <PatientHint text={what} />
    </section>
  );
}

function Task({ task: { id, values }, meeting }: { readonly task: TaskEntry; readonly meeting: string }) {
  const { today, act } = useNetwork();
  const { what, due, doneOn, letGoOn } = values;
  const words = what?.trim() || 'Something to do';
  const state =
    doneOn != null
      ? `done ${dayInWords(doneOn, today)}`
      : letGoOn != null
        ? 'let go'
        : due == null
          ? ''
          : `by ${dayInWords(due, today)}`;
  return (
    <li className={styles.task}>
      <p className={doneOn == null && letGoOn == null ? undefined : styles.done}>
        {words}
        {state === '' ? null : <span className="soft"> · {state}</span>}
      </p>
      {doneOn == null && letGoOn == null ? (
        <button
          type="button"
          className={`${buttons.other} ${buttons.small}`}
          onClick={() => act('Done.', [{ kind: 'task', id, fields: { doneOn: today } }])}
        >
          Done<span className="visually-hidden">: {words}</span>
        </button>
      ) : null}
      <Link
        href={formHref({ kind: 'task', id }, { back: `/meetings/${meeting}` })}
        className={`${buttons.quiet} ${buttons.small}`}
      >
        Edit<span className="visually-hidden">: {words}</span>
      </Link>
    </li>
  );
}
