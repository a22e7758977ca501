import styles from './EffectStrip.module.css';

interface Props {
  /** Who comes in and who goes while a weight moves; empty when nothing moves. */
  readonly moves: string;
  readonly chance: string | null;
}

/** On a phone, where what the wishes do stands far below: the same in one line that stays in sight. */
export function EffectStrip({ moves, chance }: Props) {
  if (moves === '' && chance === null) return null;
  return (
    <p className={styles.strip} aria-hidden="true">
      {moves === '' ? `Chance of matching: ${chance}` : moves}
    </p>
  );
}
