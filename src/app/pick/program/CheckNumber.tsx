import { useId, useState } from 'react';
import { kindOf, misfit } from '../../../catalogue/fact-kind.ts';
import buttons from '../../parts/buttons.module.css';
import { asciiDigits } from '../../words/digits.ts';
import { factName } from '../../words/facts.ts';
import styles from './CheckNumber.module.css';

interface Props {
  readonly fact: string;
  readonly onCheck: (value: number) => void;
}

/** "I checked" for a fact that is a number. */
export function CheckNumber({ fact, onCheck }: Props) {
  const id = useId();
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const value = /^\d{1,6}$/.test(text.trim()) ? Number(text) : Number.NaN;
        if (Number.isNaN(value) || misfit(fact, value) !== null) setProblem(mendOf(fact));
        else onCheck(value);
      }}
    >
      <label className="visually-hidden" htmlFor={id}>
        {factName(fact)}
      </label>
      <input
        id={id}
        className={styles.number}
        inputMode="numeric"
        autoComplete="off"
        value={text}
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? undefined : `${id}-problem`}
        onChange={(event) => {
          setText(asciiDigits(event.target.value));
          setProblem(null);
        }}
      />
      <button type="submit" className={`${buttons.other} ${buttons.small}`}>
        I checked
      </button>
      {problem === null ? null : (
        <p id={`${id}-problem`} className={styles.problem}>
          {problem}
        </p>
      )}
    </form>
  );
}

function mendOf(fact: string): string {
  const kind = kindOf(fact);
  return kind?.of === 'number' ? `Give a whole number from ${kind.min} to ${kind.max}.` : 'Give a whole number.';
}
