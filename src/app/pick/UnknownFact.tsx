import type { PickResult } from '../../loop/pick/result.ts';
import surface from '../parts/surface.module.css';
import { points } from '../words/chance.ts';
import { factQuestion } from '../words/facts.ts';
import { placeOf } from '../words/place.ts';
import { FoldedList } from './FoldedList.tsx';
import { useHost } from './host-context.ts';
import { AskAbout } from './known/AskAbout.tsx';
import { useKnownFirst } from './known/known-context.ts';
import { useListAround } from './list-context.ts';
import { CheckFact } from './program/CheckFact.tsx';
import styles from './UnknownFact.module.css';

type Props = PickResult['unknowns'][number];

/** One question worth asking, of one program or of any of a set, with the answer one tap away. */
export function UnknownFact({ fact, acgmeIds, worth }: Props) {
  const [first] = acgmeIds;
  const program = useHost().programs.get(first ?? '');
  const { isWithin } = useListAround();
  const { ordered, known } = useKnownFirst(acgmeIds);
  return (
    <li className={`${surface.card} ${styles.unknown}`}>
      {isWithin ? (
        <p className={styles.worth}>
          {points(worth)} <span className={styles.soft}>if you know</span>
        </p>
      ) : null}
      {acgmeIds.length === 1 && first !== undefined ? (
        <>
          <p className={styles.name}>
            {program?.institution ?? first}
            {program === undefined ? null : <span className={styles.place}> {placeOf(program)}</span>}
          </p>
          <CheckFact acgmeId={first} institution={program?.institution ?? first} fact={fact} known={null} />
          <AskAbout acgmeId={first} institution={program?.institution ?? first} fact={fact} />
          {program?.website == null ? null : (
            <a className={styles.website} href={program.website} target="_blank" rel="noreferrer">
              Look on its website
            </a>
          )}
        </>
      ) : (
        <>
          <p className={styles.name}>{factQuestion(fact)}</p>
          {known === 0 ? null : (
            <p>
              You know somebody at {known} of these {acgmeIds.length}; they stand first.
            </p>
          )}
          <FoldedList
            title={`Each of ${acgmeIds.length} programs that look alike`}
            items={ordered}
            label="Find among them"
            renderItem={(id) => <One key={id} acgmeId={id} fact={fact} />}
          />
        </>
      )}
    </li>
  );
}

function One({ acgmeId, fact }: { readonly acgmeId: string; readonly fact: string }) {
  const program = useHost().programs.get(acgmeId);
  return (
    <li className={styles.one}>
      <p className={styles.name}>
        {program?.website == null ? (
          (program?.institution ?? acgmeId)
        ) : (
          <a href={program.website} target="_blank" rel="noreferrer">
            {program.institution}
          </a>
        )}
        {program === undefined ? null : <span className={styles.place}> {placeOf(program)}</span>}
      </p>
      <CheckFact acgmeId={acgmeId} institution={program?.institution ?? acgmeId} fact={fact} known={null} />
      <AskAbout acgmeId={acgmeId} institution={program?.institution ?? acgmeId} fact={fact} />
    </li>
  );
}
