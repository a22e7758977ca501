import { useId } from 'react';
import styles from './DataScreen.module.css';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly shown: boolean;
  /** For password managers. */
  readonly use: 'new-password' | 'current-password';
}

export function PassphraseField({ label, value, onChange, shown, use }: Props) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type={shown ? 'text' : 'password'}
        value={value}
        autoComplete={use}
        autoCapitalize="none"
        spellCheck={false}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
