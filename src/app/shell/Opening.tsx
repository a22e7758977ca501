import styles from './Opening.module.css';

/** While storage opens: mostly too short to be seen, so it appears late. */
export function Opening() {
  return (
    <p className={styles.opening} role="status">
      Opening …
    </p>
  );
}
