import { useState } from 'react';
import { Link } from 'wouter';
import buttons from '../parts/buttons.module.css';
import { useHost } from '../pick/host-context.ts';
import { ProgramSearch } from '../profile/ProgramSearch.tsx';
import { placeOf } from '../words/place.ts';
import styles from './controls.module.css';

interface Props {
  readonly acgmeIds: readonly string[];
  readonly onChange: (acgmeId: string, name: string, favourite: boolean) => void;
}

/** The favourite programs, each to look at or to take away, and the way to another. */
export function Favourites({ acgmeIds, onChange }: Props) {
  const { programs } = useHost();
  const [added, setAdded] = useState(0);
  const nameOf = (acgmeId: string) => programs.get(acgmeId)?.institution ?? `ACGME ${acgmeId}`;
  return (
    <div className={styles.stack}>
      {acgmeIds.length === 0 ? null : (
        <ul className={styles.rows}>
          {acgmeIds.map((acgmeId) => {
            const program = programs.get(acgmeId);
            return (
              <li key={acgmeId} className={styles.row}>
                <span>
                  <Link href={`/programs/${acgmeId}`}>{nameOf(acgmeId)}</Link>
                  {program === undefined ? null : <span className={styles.soft}> {placeOf(program)}</span>}
                </span>
                <button
                  type="button"
                  className={`${buttons.quiet} ${buttons.small}`}
                  onClick={() => onChange(acgmeId, nameOf(acgmeId), false)}
                >
                  Take away<span className="visually-hidden"> {nameOf(acgmeId)}</span>
                </button>
              </li>
            );
          })}
        </ul>
      )}
      <ProgramSearch
        key={added}
        label="Add a favourite"
        onChoose={(acgmeId) => {
          setAdded(added + 1);
          onChange(acgmeId, nameOf(acgmeId), true);
        }}
      />
    </div>
  );
}
