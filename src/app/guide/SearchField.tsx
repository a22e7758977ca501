import { useId } from 'react';
import styles from '../find/FindField.module.css';

interface Props {
  /** Says what is looked through; stands in the empty field as well. */
  readonly label: string;
  readonly query: string;
  readonly onChange: (query: string) => void;
}

/** A field that narrows down the list below it with every letter. */
export function SearchField({ label, query, onChange }: Props) {
  const id = useId();
  return (
    <search className={styles.find}>
      <label htmlFor={id} className="visually-hidden">
        {label}
      </label>
      <input
        id={id}
        type="search"
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="search"
        placeholder={label}
        value={query}
        onChange={({ target }) => onChange(target.value)}
      />
    </search>
  );
}
