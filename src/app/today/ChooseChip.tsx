import { useId, useState } from 'react';
import styles from './ChooseChip.module.css';
import { CHIP_WORDS, CHIPS, type Chip, FIRST_CHIPS } from './chips.ts';

interface Props {
  readonly chip: Chip | null;
  readonly onChoose: (chip: Chip) => void;
}

/** Step two: what happened. The usual ones at once, the others a tap away. */
export function ChooseChip({ chip, onChoose }: Props) {
  const name = useId();
  const [all, setAll] = useState(false);
  const first: readonly Chip[] = CHIPS.slice(0, FIRST_CHIPS);
  const open = all || (chip !== null && !first.includes(chip));
  return (
    <fieldset className={styles.chips}>
      <legend className="visually-hidden">What happened</legend>
      {(open ? CHIPS : first).map((option) => (
        <label key={option} className={styles.chip}>
          <input
            type="radio"
            className="visually-hidden"
            name={name}
            value={option}
            checked={chip === option}
            onChange={() => onChoose(option)}
          />
          {CHIP_WORDS[option].label}
        </label>
      ))}
      {open ? null : (
        <button type="button" className={styles.more} onClick={() => setAll(true)}>
          More kinds
        </button>
      )}
    </fieldset>
  );
}
