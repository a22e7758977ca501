import { useEffect, useRef } from 'react';
import type { Mapping } from '../../workspace/exchange/people-file.ts';
import buttons from '../parts/buttons.module.css';
import styles from './BringScreen.module.css';
import { bringLabel, planLines } from './bring-words.ts';
import { FirstPeople } from './FirstPeople.tsx';
import { LeftOutLines } from './LeftOutLines.tsx';
import { MapColumns } from './MapColumns.tsx';
import type { Preview } from './useBring.ts';

interface Props {
  readonly name: string;
  readonly preview: Preview;
  readonly onMap: (mapping: Mapping) => void;
  readonly onBring: () => void;
  readonly onBack: () => void;
}

/** What the file holds and what it would change; nothing is in the book yet. */
export function PreviewPeople({ name, preview, onMap, onBring, onBack }: Props) {
  const { found, columns } = preview;
  const { plan } = found;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const nothing = plan.changes.length === 0;
  return (
    <div className={styles.preview}>
      <h2 ref={heading} tabIndex={-1}>
        What {name} holds
      </h2>
      {columns === null ? null : <MapColumns columns={columns} onMap={onMap} />}
      <div role="status">
        <ul className={styles.counts}>
          {planLines(plan).map((line) => (
            <li key={line}>{line}</li>
          ))}
          {nothing && plan.unchanged === 0 ? <li>No people to bring in</li> : null}
        </ul>
      </div>
      {plan.notes.map((note) => (
        <p key={note} className="aside">
          {note}
        </p>
      ))}
      <FirstPeople first={found.first} count={found.count} />
      <LeftOutLines skipped={plan.skipped} />
      {plan.possibleDuplicates.length === 0 ? null : (
        <p>
          {plan.possibleDuplicates.length === 1
            ? 'One pair may be the same person; you decide afterwards.'
            : `${plan.possibleDuplicates.length.toLocaleString('en-US')} pairs may be the same person; you decide afterwards.`}
        </p>
      )}
      {nothing ? null : <p>They will not appear in suggestions until you say so.</p>}
      <div className={buttons.row}>
        {nothing ? null : (
          <button type="button" className={buttons.main} onClick={onBring}>
            {bringLabel(plan)}
          </button>
        )}
        <button type="button" className={buttons.other} onClick={onBack}>
          Choose another file
        </button>
      </div>
    </div>
  );
}
