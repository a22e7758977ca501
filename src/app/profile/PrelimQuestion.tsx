import { useId } from 'react';
import { DAY_RANGE } from '../entries/day-range.ts';
import buttons from '../parts/buttons.module.css';
import { useHost } from '../pick/host-context.ts';
import { useSession } from '../session/session.ts';
import { placeOf } from '../words/place.ts';
import styles from './PrelimQuestion.module.css';
import { ProgramSearch } from './ProgramSearch.tsx';
import { describedBy, Question } from './Question.tsx';
import { useTouched } from './useTouched.ts';

/** Question 8: the preliminary program and when its year ends. */
export function PrelimQuestion() {
  const { answers, reading, answer } = useSession();
  const { programs } = useHost();
  const { shown, touch } = useTouched(reading.problems.prelimEnds);
  const dateId = useId();
  const chosen = programs.get(answers.prelimProgram);
  return (
    <Question
      number={8}
      id="prelim"
      as="group"
      title="Your preliminary program"
      hint="A year of work in the U.S. counts, and the end of the year sets your clock. Leave it empty if you are not in one."
    >
      {answers.prelimProgram === '' ? (
        <ProgramSearch label="Find your program" onChoose={(acgmeId) => answer({ prelimProgram: acgmeId })} />
      ) : (
        <div className={styles.chosen}>
          <p>
            <b>{chosen?.institution ?? `ACGME ${answers.prelimProgram}`}</b>
            {chosen === undefined ? null : <span className={styles.place}> {placeOf(chosen)}</span>}
          </p>
          <button
            type="button"
            className={`${buttons.other} ${buttons.small}`}
            onClick={() => answer({ prelimProgram: '' })}
          >
            Change
          </button>
        </div>
      )}
      <div className={styles.date}>
        <label htmlFor={dateId}>The year ends on</label>
        <input
          id={dateId}
          type="date"
          className={styles.day}
          {...DAY_RANGE}
          value={answers.prelimEnds}
          aria-invalid={shown !== undefined}
          aria-describedby={describedBy('prelim', shown)}
          onChange={(event) => answer({ prelimEnds: event.target.value })}
          onBlur={touch}
        />
      </div>
    </Question>
  );
}
