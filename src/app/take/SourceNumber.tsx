import styles from './PaperList.module.css';

/** The number of a reason's source, or that it is assumed. */
export function SourceNumber({ number, shown }: { readonly number: number | null; readonly shown: boolean }) {
  if (number === null) return ' (assumed)';
  return shown ? <sup className={styles.number}>[{number}]</sup> : null;
}
