import styles from './Dawn.module.css';

/** The name mark at full size, as a picture: the opening bars, and the light that comes up behind them. */
export function Dawn() {
  return (
    <svg className={styles.dawn} viewBox="0 0 240 320" preserveAspectRatio="xMinYMid slice" aria-hidden="true">
      <path className={styles.glow} d="M76 0a160 160 0 0 1 0 320z" />
      <path className={styles.halo} d="M76 48a112 112 0 0 1 0 224z" />
      <path className={styles.sun} d="M76 92a68 68 0 0 1 0 136z" />
      <path className={styles.bars} d="M0 -40h34v400H0zM50 -40h12v400H50z" />
    </svg>
  );
}
