import { FilterGroup } from './FilterGroup.tsx';
import styles from './ManyChoices.module.css';

interface Props<T extends string> {
  readonly legend: string;
  readonly hint?: string | undefined;
  readonly options: readonly T[];
  readonly words: Readonly<Record<T, string>>;
  /** How many programs of the whole catalogue each is true of. */
  readonly counts?: ReadonlyMap<T, number> | undefined;
  readonly chosen: readonly T[];
  readonly onChange: (chosen: readonly T[]) => void;
}

/** Some of a few; none chosen asks nothing. */
export function ManyChoices<T extends string>(props: Props<T>) {
  const { legend, hint, options, words, counts, chosen, onChange } = props;
  const turn = (option: T) =>
    onChange(options.filter((one) => (one === option ? !chosen.includes(one) : chosen.includes(one))));
  return (
    <FilterGroup legend={legend} hint={hint}>
      <div className={styles.options}>
        {options.map((option) => (
          <label key={option} className={styles.option}>
            <input type="checkbox" checked={chosen.includes(option)} onChange={() => turn(option)} />
            <span>
              {words[option]}
              {counts === undefined ? null : <span className={styles.count}> {counts.get(option) ?? 0}</span>}
            </span>
          </label>
        ))}
      </div>
    </FilterGroup>
  );
}
