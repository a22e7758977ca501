import styles from './Opening.module.css';

/** While storage opens: mostly too short to be seen, so it appears late. `share` is how much of it is read, where that is known. */
export function Opening({ share }: { readonly share?: number | undefined }) {
  return (
    <div className={styles.opening}>
      <p role="status">Opening …</p>
      {share === undefined ? null : <progress value={share} aria-label="How much is read" />}
    </div>
  );
}
