import { useId } from 'react';
import { ProgramsField } from '../people/edit/ProgramsField.tsx';
import styles from './fields.module.css';

interface Props {
  readonly label: string;
  readonly hint?: string | undefined;
  /** By ACGME id. */
  readonly chosen: readonly string[];
  readonly several: boolean;
  readonly onChange: (chosen: readonly string[]) => void;
}

/** One program of the catalogue, or several. */
export function ProgramField({ label, hint, chosen, several, onChange }: Props) {
  const id = useId();
  return (
    <fieldset className={styles.field} aria-describedby={hint === undefined ? undefined : id}>
      <legend className={styles.label}>{label}</legend>
      {hint === undefined ? null : (
        <p id={id} className={styles.hint}>
          {hint}
        </p>
      )}
      <ProgramsField title={null} chosen={chosen} single={!several} onChange={onChange} />
    </fieldset>
  );
}
