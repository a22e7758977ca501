import { type ClipboardEventHandler, useId } from 'react';
import styles from './SearchField.module.css';

interface Props {
  /** Says what is looked through. */
  readonly label: string;
  /** Stands in the empty field, the label then above it; without one the label stands in the field. */
  readonly example?: string;
  readonly hint?: string;
  readonly query: string;
  readonly onChange: (query: string) => void;
  readonly onPaste?: ClipboardEventHandler<HTMLInputElement>;
}

/** A field that narrows down what stands below it with every letter. */
export function SearchField({ label, example, hint, query, onChange, onPaste }: Props) {
  const id = useId();
  return (
    <search className={styles.find} data-print="hide">
      <label htmlFor={id} className={example === undefined ? 'visually-hidden' : styles.label}>
        {label}
      </label>
      <input
        id={id}
        type="search"
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="search"
        placeholder={example ?? label}
        value={query}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={({ target }) => onChange(target.value)}
        onPaste={onPaste}
      />
      {hint === undefined ? null : (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
    </search>
  );
}
