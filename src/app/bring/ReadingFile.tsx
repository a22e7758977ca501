import buttons from '../parts/buttons.module.css';
import styles from './BringScreen.module.css';

interface Props {
  readonly name: string;
  /** It takes longer than a second. */
  readonly slow: boolean;
  readonly onCancel: () => void;
}

export function ReadingFile({ name, slow, onCancel }: Props) {
  return (
    <div className={styles.reading}>
      <p role="status">Reading {name} …</p>
      {slow ? (
        <>
          <progress className={styles.progress} aria-label={`Reading ${name}`} />
          <div className={buttons.row}>
            <button type="button" className={buttons.other} onClick={onCancel}>
              Cancel
            </button>
          </div>
        </>
      ) : null}
    </div>
  );
}
