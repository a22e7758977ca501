import { useState } from 'react';
import type { Listed } from '../../loop/pick/result.ts';
import { ShowMore } from '../parts/ShowMore.tsx';
import { useDecisions } from '../session/decisions.ts';
import { useNetwork } from '../session/network.ts';
import { FoldedList } from './FoldedList.tsx';
import styles from './GroupBlock.module.css';
import { useHost } from './host-context.ts';
import { useKnownFirst } from './known/known-context.ts';
import { OtherProgram } from './OtherProgram.tsx';
import { pageOf } from './page-of.ts';
import { preferred } from './preferred.ts';
import { ProgramRow } from './program/ProgramRow.tsx';

const FIRST = 5;
const STEP = 20;

interface Props {
  readonly chosen: readonly Listed[];
  /** ACGME ids of those that would do as well. */
  readonly others: readonly string[];
}

/** "Any 6 of these 140": a set that the model cannot tell apart, with the choice left to the user. */
export function GroupBlock({ chosen, others }: Props) {
  const all = chosen.length + others.length;
  const [shown, setShown] = useState(FIRST);
  const { page, left } = pageOf(chosen, shown);
  const { marks, notes } = useDecisions();
  const isFavourite = (acgmeId: string) => notes.get(acgmeId)?.favourite === true;
  const { act } = useNetwork();
  const { programs } = useHost();
  const { ordered } = useKnownFirst(others);
  const first = ordered.toSorted((a, b) => Number(isFavourite(b)) - Number(isFavourite(a)));
  const prefer = (acgmeId: string) => {
    const changes = preferred(acgmeId, { chosen: chosen.map((program) => program.acgmeId), others, marks });
    act(`${programs.get(acgmeId)?.institution ?? acgmeId} is in your list, in place of one like it.`, changes);
  };
  return (
    <li className={styles.group}>
      <div className={styles.head}>
        <p className={styles.title}>
          Any {chosen.length} of these {all}
        </p>
        <p className={styles.hint}>
          The model knows the same of all of them. {chosen.length === 1 ? 'This one is' : `These ${chosen.length} are`}{' '}
          first by your wishes; prefer another if you like it better.
        </p>
      </div>
      <ul>
        {page.map((program) => (
          <ProgramRow key={program.acgmeId} program={program} />
        ))}
      </ul>
      <ShowMore
        left={left}
        step={STEP}
        onMore={() => setShown(shown + STEP)}
        look="quiet"
        of=" in your list"
        className={styles.others}
      />
      <div className={styles.others}>
        <FoldedList
          title={`Choose from the other ${others.length}`}
          items={first}
          label="Find among them"
          renderItem={(acgmeId) => (
            <OtherProgram key={acgmeId} acgmeId={acgmeId} action="prefer" onPress={() => prefer(acgmeId)} />
          )}
        />
      </div>
    </li>
  );
}
