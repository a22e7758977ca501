import { knownInWords } from '../words/chance.ts';
import styles from './Known.module.css';

/** How much is known of a program: a word, and five small steps that say the same. */
export function Known({ share }: { readonly share: number }) {
  const steps = Math.round(share * 5);
  return (
    <span className={styles.known}>
      <span className={styles.steps} aria-hidden="true">
        {[1, 2, 3, 4, 5].map((step) => (
          <span key={step} className={`fill ${step <= steps ? styles.full : styles.empty}`} />
        ))}
      </span>
      {knownInWords(share)}
    </span>
  );
}
