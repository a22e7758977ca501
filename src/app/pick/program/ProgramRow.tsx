import { useState } from 'react';
import type { Listed } from '../../../loop/pick/result.ts';
import { Known } from '../../parts/Known.tsx';
import { SignalMark } from '../../parts/SignalMark.tsx';
import { useDecisions } from '../../session/decisions.ts';
import { middleInWords, percentRange, roughRange } from '../../words/chance.ts';
import { placeOf } from '../../words/place.ts';
import { useKnownAt } from '../known/known-context.ts';
import { knownInWords } from '../known/known-words.ts';
import { useListAround } from '../list-context.ts';
import { useLeaves } from '../preview.ts';
import { ProgramDetails } from './ProgramDetails.tsx';
import styles from './ProgramRow.module.css';

const MARKED = { pinned: 'Pinned by you', applied: 'You applied', excluded: 'Left out by you' } as const;

/** One program of the list: name, place, chance of an interview; opens to everything that is known of it. */
export function ProgramRow({ program }: { readonly program: Listed }) {
  const [open, setOpen] = useState(false);
  const { marks, notes } = useDecisions();
  const mark = marks.get(program.acgmeId);
  const isFavourite = notes.get(program.acgmeId)?.favourite === true;
  const known = knownInWords(useKnownAt(program.acgmeId));
  const { isWithin, places } = useListAround();
  const leaves = useLeaves(places.get(program.acgmeId));
  const { interviewChance: chance } = program;
  return (
    <li className={styles.item}>
      <details
        className={leaves ? `${styles.row} ${styles.leaves}` : styles.row}
        onToggle={(event) => setOpen(event.currentTarget.open)}
      >
        <summary className={styles.summary}>
          <span className={styles.name}>{program.institution}</span>
          <span className={styles.chance}>
            <span className="visually-hidden">, chance of an interview </span>
            <b>{isWithin ? percentRange(chance) : roughRange(chance)}</b>
            {leaves || isWithin ? (
              <span className={styles.middle}>
                <span className="visually-hidden">, </span>
                {leaves ? 'would leave' : middleInWords(chance)}
              </span>
            ) : null}
          </span>
          <span className={styles.place}>
            <span className="visually-hidden">, </span>
            {placeOf(program)}
            <Known share={program.knownShare} />
          </span>
          {program.signal === 'plain' &&
          mark === undefined &&
          !isFavourite &&
          known.length === 0 &&
          program.notes.length === 0 ? null : (
            <span className={styles.marks}>
              {program.signal === 'plain' ? null : <SignalMark signal={program.signal} />}
              {mark === undefined ? null : <span className={styles.mark}>{MARKED[mark]}</span>}
              {isFavourite ? <span className={styles.mark}>Favourite</span> : null}
              {known.map((words) => (
                <span key={words} className={styles.mark}>
                  {words}
                </span>
              ))}
              {program.notes.length > 0 ? <span className={styles.note}>Check first</span> : null}
            </span>
          )}
        </summary>
        {open ? <ProgramDetails program={program} /> : null}
      </details>
    </li>
  );
}
