import { useId } from 'react';
import { MOST_WEIGHT, type WishKind } from '../../loop/pick/wishes.ts';
import styles from './Weight.module.css';
import { WISH_NAMES, weightInWords } from './wish-words.ts';

interface Props {
  readonly kind: WishKind;
  readonly weight: number;
  readonly onMove: (kind: WishKind, weight: number) => void;
  readonly onHold: () => void;
  /** The hand is off it: what stands there counts now. */
  readonly onRest: () => void;
}

/** How much a wish counts, from 0 to 5: dragged, or by the arrow keys. */
export function Weight({ kind, weight, onMove, onHold, onRest }: Props) {
  const id = useId();
  return (
    <div className={styles.weight}>
      <label htmlFor={id}>
        How much it counts<span className="visually-hidden"> – {WISH_NAMES[kind].title}</span>
      </label>
      <output htmlFor={id} className={styles.value}>
        {weightInWords(weight)}
      </output>
      <input
        id={id}
        type="range"
        className={styles.range}
        min={0}
        max={MOST_WEIGHT}
        step={1}
        value={weight}
        aria-valuetext={weightInWords(weight)}
        onChange={(event) => onMove(kind, Number(event.target.value))}
        onPointerDown={onHold}
        onPointerUp={onRest}
        onPointerCancel={onRest}
        onBlur={onRest}
      />
    </div>
  );
}
