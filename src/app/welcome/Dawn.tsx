import styles from './Dawn.module.css';

/** The name mark at full size, as a picture: the opening bars, and the light that comes up behind them. */
export function Dawn() {
  return (
    <svg className={styles.dawn} viewBox="-30 0 290 200" preserveAspectRatio="xMinYMid meet" aria-hidden="true">
      <path className={styles.glow} d="M76 -60a160 160 0 0 1 0 320z" />
      <path className={styles.halo} d="M76 -12a112 112 0 0 1 0 224z" />
      <path className={styles.sun} d="M76 32a68 68 0 0 1 0 136z" />
      <path className={styles.bars} d="M0 -900h34v2000H0zM50 -900h12v2000H50z" />
    </svg>
  );
}
