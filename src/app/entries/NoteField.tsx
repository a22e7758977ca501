import { useId } from 'react';
import { NOTE_LENGTH } from '../../network/records/fields.ts';
import { PatientHint } from '../parts/PatientHint.tsx';
import styles from './fields.module.css';

/** How near to the limit the counter appears. */
const NEAR = 300;

interface Props {
  readonly label: string;
  readonly hint?: string | undefined;
  /** A text that one press puts in while nothing is written. */
  readonly example?: string | undefined;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly onBlur?: () => void;
  readonly autoFocus?: boolean;
  /** Something else about it, said below; `asked` once it stands in the way. */
  readonly remark?: string | undefined;
  readonly asked?: boolean;
}

/** Sentences of the user's own; too long is told and kept, never cut. */
export function NoteField(props: Props) {
  const { label, hint, example, value, onChange, onBlur, autoFocus = false, remark = '', asked = false } = props;
  const id = useId();
  const length = value.trim().length;
  const over = length - NOTE_LENGTH;
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      {hint === undefined ? null : (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      <textarea
        id={id}
        className={styles.note}
        rows={3}
        value={value}
        // biome-ignore lint/a11y/noAutofocus: opened by a press on its step, so the focus goes where the user asked
        autoFocus={autoFocus}
        aria-describedby={`${hint === undefined ? '' : `${id}-hint `}${id}-count`}
        aria-invalid={over > 0 || asked}
        onChange={(event) => onChange(event.target.value)}
        onBlur={over > 0 ? undefined : onBlur}
      />
      {example === undefined || value !== '' ? null : (
        <button type="button" className={styles.example} onClick={() => onChange(example)}>
          Start with “{example}”
        </button>
      )}
      <p id={`${id}-count`} aria-live="polite" className={over > 0 || asked ? styles.problem : styles.counter}>
        {countInWords(length) || remark}
      </p>
      <PatientHint text={value} />
    </div>
  );
}

export function isTooLong(value: unknown): boolean {
  return typeof value === 'string' && value.trim().length > NOTE_LENGTH;
}

function countInWords(length: number): string {
  const words = (count: number) => count.toLocaleString('en-US');
  if (length > NOTE_LENGTH) {
    return `${words(length)} of ${words(NOTE_LENGTH)} characters: ${words(length - NOTE_LENGTH)} too many to save.`;
  }
  return length > NOTE_LENGTH - NEAR ? `${words(length)} of ${words(NOTE_LENGTH)} characters` : '';
}
