import { useState } from 'react';
import type { Program } from '../../catalogue/program.ts';
import buttons from '../parts/buttons.module.css';
import { useHost } from '../pick/host-context.ts';
import { ProgramSearch } from '../profile/ProgramSearch.tsx';
import { useSession } from '../session/session.ts';
import { placeOf } from '../words/place.ts';
import styles from './controls.module.css';

interface Props {
  /** ACGME id of a program in that city. */
  readonly near: string | null;
  readonly onChoose: (near: string | null, city: string) => void;
}

/** The city to be near, by a program in it; the user's own is offered first. */
export function NearCity({ near, onChoose }: Props) {
  const { programs } = useHost();
  const own = programs.get(useSession().answers.prelimProgram);
  const [unplaced, setUnplaced] = useState<Program | null>(null);
  const chosen = near === null ? undefined : programs.get(near);
  const choose = (program: Program | undefined) => {
    if (program === undefined) return;
    setUnplaced(program.place === null ? program : null);
    if (program.place !== null) onChoose(program.acgmeId, placeOf(program));
  };
  if (near !== null) {
    return (
      <div className={styles.chosen}>
        <p>
          Near <b>{chosen === undefined ? `ACGME ${near}` : placeOf(chosen)}</b>
          {chosen === undefined ? null : <span className={styles.soft}> ({chosen.institution})</span>}
        </p>
        <button type="button" className={`${buttons.other} ${buttons.small}`} onClick={() => onChoose(null, '')}>
          Change<span className="visually-hidden"> the city</span>
        </button>
      </div>
    );
  }
  return (
    <div className={styles.stack}>
      {own?.place == null ? null : (
        <button
          type="button"
          className={`${buttons.other} ${buttons.small} ${styles.suggestion}`}
          onClick={() => choose(own)}
        >
          Near {placeOf(own)}, where you are now
        </button>
      )}
      <ProgramSearch label="A program in that city" onChoose={(acgmeId) => choose(programs.get(acgmeId))} />
      <p role="status" className={styles.soft}>
        {unplaced === null
          ? ''
          : `Where ${unplaced.institution} lies is not known exactly. Choose another program of that city.`}
      </p>
    </div>
  );
}
