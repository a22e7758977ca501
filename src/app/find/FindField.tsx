import { useId } from 'react';
import styles from './FindField.module.css';

interface Props {
  readonly query: string;
  readonly onChange: (query: string) => void;
}

/** One field for everything: people and what was noted of them. */
export function FindField({ query, onChange }: Props) {
  const id = useId();
  return (
    <search className={styles.find}>
      <label htmlFor={id} className="visually-hidden">
        Find people and what you noted
      </label>
      <input
        id={id}
        type="search"
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="search"
        placeholder="Find people and what you noted"
        value={query}
        onChange={({ target }) => onChange(target.value)}
      />
    </search>
  );
}
