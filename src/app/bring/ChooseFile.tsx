import { useId, useState } from 'react';
import styles from './BringScreen.module.css';

interface Props {
  /** Kinds of files that can be read, for the line below the field. */
  readonly kinds?: string;
  readonly problem: string | null;
  readonly onFile: (file: File) => void;
}

/** A file, chosen or dropped. What it is is told by its content, so every kind may be chosen. */
export function ChooseFile({
  kinds = 'vCard (.vcf), LinkedIn’s zip or Connections.csv, or any CSV',
  problem,
  onFile,
}: Props) {
  const id = useId();
  const [over, setOver] = useState(false);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is an extra; the field within does the same
    <div
      className={`${styles.drop} ${over ? styles.over : ''}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const file = event.dataTransfer.files[0];
        if (file !== undefined) onFile(file);
      }}
    >
      <label htmlFor={id} className={styles.label}>
        Choose a file
      </label>
      <input
        id={id}
        type="file"
        className={styles.file}
        aria-describedby={`${id}-what`}
        onChange={(event) => {
          const input = event.currentTarget;
          const file = input.files?.[0];
          // So that the same file can be chosen again after it was mended.
          if (file !== undefined) onFile(file);
          input.value = '';
        }}
      />
      <p id={`${id}-what`} className="aside">
        {kinds}
        <span className={styles.wide}>; or drop it here</span>.
      </p>
      {problem === null ? null : (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
    </div>
  );
}
