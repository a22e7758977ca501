import { useId, useState } from 'react';
import type { PlainDate } from '../../base/plain-date.ts';
import type { Candidate } from '../../network/planner/plan.ts';
import type { AdviceActs } from '../advice/advice-acts.ts';
import buttons from '../parts/buttons.module.css';
import styles from './WeekScreen.module.css';

interface Props {
  readonly candidate: Candidate;
  readonly days: readonly PlainDate[];
  readonly acts: AdviceActs;
}

/** Puts a suggestion on another day: from a list, and by a press, as a closed list changes with each arrow key. */
export function MoveTo({ candidate, days, acts }: Props) {
  const id = useId();
  const [wanted, setWanted] = useState('');
  const to = days.find((day) => day === wanted);
  if (days.length === 0) return null;
  return (
    <div className={styles.move}>
      <label htmlFor={id}>
        Move to<span className="visually-hidden"> another day: {candidate.do}</span>
      </label>
      <select id={id} value={to ?? ''} onChange={({ target }) => setWanted(target.value)}>
        <option value="">Choose a day …</option>
        {days.map((day) => (
          <option key={day} value={day}>
            {day === acts.today ? 'Today' : acts.dayWords(day)}
          </option>
        ))}
      </select>
      {to === undefined ? null : (
        <button
          type="button"
          className={`${buttons.other} ${buttons.small}`}
          onClick={() => acts.moveTo(candidate, to)}
        >
          Move
          <span className="visually-hidden">
            {' '}
            to {acts.dayWords(to)}: {candidate.do}
          </span>
        </button>
      )}
    </div>
  );
}
