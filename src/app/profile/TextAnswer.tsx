import { useSession } from '../session/session.ts';
import { asciiDigits } from '../words/digits.ts';
import type { Answers } from './answers.ts';
import { describedBy, Question } from './Question.tsx';
import styles from './TextAnswer.module.css';
import { useTouched } from './useTouched.ts';

interface Props {
  readonly number: number;
  readonly field: 'step2ck' | 'graduationYear' | 'usClinicalMonths';
  readonly title: string;
  readonly hint: string;
  readonly unit?: string;
  readonly unknown?: boolean;
}

/** An answer in digits. A text field, because number fields change under a scrolling thumb. */
export function TextAnswer({ number, field, title, hint, unit, unknown = false }: Props) {
  const { answers, reading, answer } = useSession();
  const { shown, touch } = useTouched(reading.problems[field]);
  const value = answers[field];
  const isUnknown = value === 'unknown';
  const change = (text: string) => answer({ [field]: text } satisfies Partial<Answers>);
  return (
    <Question number={number} id={field} title={title} hint={hint} problem={shown}>
      <div className={styles.line}>
        <input
          id={field}
          className={styles.short}
          inputMode="numeric"
          autoComplete="off"
          enterKeyHint="next"
          value={isUnknown ? '' : value}
          aria-describedby={describedBy(field, shown)}
          aria-invalid={shown !== undefined}
          onChange={(event) => change(asciiDigits(event.target.value))}
          onBlur={touch}
        />
        {unit === undefined ? null : <span className={styles.unit}>{unit}</span>}
      </div>
      {unknown ? (
        <label className={styles.unknown}>
          <input
            type="checkbox"
            checked={isUnknown}
            onChange={(event) => change(event.target.checked ? 'unknown' : '')}
          />
          I don’t know
        </label>
      ) : null}
    </Question>
  );
}
