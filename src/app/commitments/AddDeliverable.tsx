import { type FormEvent, useId, useRef } from 'react';
import { hardBlockOn } from '../../network/commitments/hard-weeks.ts';
import { LINE_LENGTH } from '../../network/records/fields.ts';
import { blockTitle } from '../blocks/block-types.ts';
import { DAY_RANGE } from '../entries/day-range.ts';
import fields from '../entries/fields.module.css';
import buttons from '../parts/buttons.module.css';
import { PatientHint } from '../parts/PatientHint.tsx';
import { useDraft } from '../parts/useDraft.ts';
import { useNetwork } from '../session/network.ts';
import styles from './Commitments.module.css';

interface Props {
  /** What it belongs to, as `kind/id`. */
  readonly owner: string;
  /** Whom it is for, unless its form says another. */
  readonly person: string | null;
}

/** A deliverable in one line and a day. */
export function AddDeliverable({ owner, person }: Props) {
  const { journal, act, newId, instant } = useNetwork();
  const id = useId();
  const line = useRef<HTMLInputElement>(null);
  const [what, setWhat, clearWhat] = useDraft(`deliverable/${owner}`);
  const [due, setDue, clearDue] = useDraft(`deliverable-day/${owner}`);
  const hard = due === '' ? null : hardBlockOn(journal, due);
  const add = (event: FormEvent) => {
    event.preventDefault();
    const text = what.trim();
    if (text === '') return line.current?.focus();
    const task = { of: owner, what: text, due: due || null, person, loggedAt: instant() };
    act(`Added: ${text}.`, [{ kind: 'task', id: newId(), fields: task }]);
    clearWhat();
    clearDue();
    line.current?.focus();
  };
  return (
    <form className={styles.add} onSubmit={add}>
      <div className={fields.field}>
        <label htmlFor={`${id}-what`} className={fields.label}>
          What you hand in or do
        </label>
        <input
          id={`${id}-what`}
          ref={line}
          className={styles.line}
          autoComplete="off"
          maxLength={LINE_LENGTH}
          value={what}
          onChange={(event) => setWhat(event.target.value)}
        />
        <PatientHint text={what} />
      </div>
      <div className={fields.field}>
        <label htmlFor={`${id}-due`} className={fields.label}>
          By
        </label>
        <input
          id={`${id}-due`}
          type="date"
          min={DAY_RANGE.min}
          max={DAY_RANGE.max}
          className={fields.day}
          value={due}
          aria-describedby={hard === null ? undefined : `${id}-hard`}
          onChange={(event) => setDue(event.target.value)}
        />
        {hard === null ? null : (
          <p id={`${id}-hard`} className={fields.odd}>
            In your {blockTitle(hard.values)} weeks: another day may be easier to keep.
          </p>
        )}
      </div>
      <button type="submit" className={`${buttons.other} ${buttons.small}`}>
        Add
      </button>
    </form>
  );
}
