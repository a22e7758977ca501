import styles from './Choices.module.css';

interface Props<T extends string> {
  readonly name: string;
  readonly value: string;
  readonly options: readonly (readonly [T, string, string?])[];
  readonly onChoose: (value: T) => void;
  /** Side by side where there is room. */
  readonly pairs?: boolean;
}

/** One of a few, each as large as a thumb. */
export function Choices<T extends string>({ name, value, options, onChoose, pairs = false }: Props<T>) {
  return (
    <div className={`${styles.choices} ${pairs ? styles.pairs : ''}`}>
      {options.map(([option, label, more]) => (
        <label key={option} className={styles.choice}>
          <input type="radio" name={name} value={option} checked={value === option} onChange={() => onChoose(option)} />
          <span>
            {label}
            {more === undefined ? null : <span className={styles.more}>{more}</span>}
          </span>
        </label>
      ))}
    </div>
  );
}
