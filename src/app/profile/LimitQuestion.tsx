import { useId, useRef } from 'react';
import { useHost } from '../pick/host-context.ts';
import { useSession } from '../session/session.ts';
import { asciiDigits } from '../words/digits.ts';
import { Choices } from './Choices.tsx';
import styles from './LimitQuestion.module.css';
import { limitInWords } from './limit-words.ts';
import { describedBy, Question } from './Question.tsx';
import { useTouched } from './useTouched.ts';

/** Question 10: how many applications, or how many dollars, with the cost at once. */
export function LimitQuestion() {
  const { answers, reading, answer } = useSession();
  const { limitBy, limit } = answers;
  const { opening } = useHost();
  const { shown, touch } = useTouched(reading.problems.limit);
  const id = useId();
  const other = useRef('');
  return (
    <Question
      number={10}
      id="limit"
      as="group"
      title="How far will you go?"
      hint="Give either. Leave it empty, and the list goes on until ten more add less than half a point: that can be over 200."
      problem={shown}
    >
      <Choices
        name="limitBy"
        pairs
        value={limitBy}
        onChoose={(next) => {
          if (next === limitBy) return;
          const kept = other.current;
          other.current = limit;
          answer({ limitBy: next, limit: kept });
        }}
        options={[
          ['applications', 'Applications'],
          ['dollars', 'Dollars'],
        ]}
      />
      <div className={styles.line}>
        <label htmlFor={id}>{limitBy === 'applications' ? 'At most' : 'At most $'}</label>
        <input
          id={id}
          className={styles.short}
          inputMode="numeric"
          autoComplete="off"
          value={limit}
          aria-describedby={`${id}-cost ${describedBy('limit', shown)}`}
          aria-invalid={shown !== undefined}
          onChange={(event) => answer({ limit: asciiDigits(event.target.value) })}
          onBlur={touch}
        />
        <span aria-hidden="true">{limitBy === 'applications' ? 'applications' : ''}</span>
      </div>
      <p id={`${id}-cost`} className={styles.cost}>
        {opening === null ? '' : limitInWords(limitBy, limit, opening.fees)}
      </p>
    </Question>
  );
}
