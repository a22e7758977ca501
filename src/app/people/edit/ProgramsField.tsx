import { useState } from 'react';
import buttons from '../../parts/buttons.module.css';
import { useHost } from '../../pick/host-context.ts';
import { ProgramSearch } from '../../profile/ProgramSearch.tsx';
import { placeOf } from '../../words/place.ts';
import styles from './ProgramsField.module.css';

interface Props {
  /** Null where a heading stands above already. */
  readonly title?: string | null;
  readonly chosen: readonly string[];
  /** Nothing more can be found while one is chosen. */
  readonly single?: boolean;
  readonly onChange: (programs: readonly string[]) => void;
}

/** Programs of the catalogue, which is loaded only when one is looked for. */
export function ProgramsField({ title = 'Programs they belong to or know', chosen, single, onChange }: Props) {
  const [open, setOpen] = useState(chosen.length > 0);
  return (
    <div className={styles.programs}>
      {title === null ? null : <p className={styles.title}>{title}</p>}
      {open ? (
        <Programs chosen={chosen} single={single === true} onChange={onChange} />
      ) : (
        <button type="button" className={`${buttons.other} ${buttons.small}`} onClick={() => setOpen(true)}>
          Find a program
        </button>
      )}
    </div>
  );
}

function Programs({ chosen, single, onChange }: Omit<Props, 'title'>) {
  const { programs, failed } = useHost();
  return (
    <>
      {chosen.length === 0 ? null : (
        <ul className={styles.chosen}>
          {chosen.map((acgmeId) => {
            const program = programs.get(acgmeId);
            const name = program === undefined ? `ACGME ${acgmeId}` : `${program.institution}, ${placeOf(program)}`;
            return (
              <li key={acgmeId}>
                {name}
                <button
                  type="button"
                  className={`${buttons.quiet} ${buttons.small}`}
                  onClick={() => onChange(chosen.filter((other) => other !== acgmeId))}
                >
                  Take away<span className="visually-hidden">: {name}</span>
                </button>
              </li>
            );
          })}
        </ul>
      )}
      {single && chosen.length > 0 ? null : (
        <ProgramSearch
          key={chosen.length}
          label="Find a program"
          onChoose={(acgmeId) => onChange([...new Set([...chosen, acgmeId])])}
        />
      )}
      {failed ? <p role="status">The catalogue could not be loaded.</p> : null}
    </>
  );
}
