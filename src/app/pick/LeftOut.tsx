import type { PickResult } from '../../loop/pick/result.ts';
import { SourceLine } from '../parts/SourceLine.tsx';
import { useDecisions } from '../session/decisions.ts';
import { dateInWords } from '../words/dates.ts';
import { FoldedList } from './FoldedList.tsx';
import { gateInWords } from './gate-words.ts';
import { useHost } from './host-context.ts';
import styles from './LeftOut.module.css';
import { useListAround } from './list-context.ts';
import { OtherProgram } from './OtherProgram.tsx';

interface Props {
  readonly notChosen: PickResult['notChosen'];
  readonly excluded: PickResult['excluded'];
}

/** Every program that is not in the list, with the reason. */
export function LeftOut({ notChosen, excluded }: Props) {
  const { marks, ownFacts } = useDecisions();
  const { programs } = useHost();
  const { groupLead } = useListAround();
  return (
    <section aria-labelledby="left-out" className={styles.section}>
      <h2 id="left-out">Left out, and why</h2>
      {excluded.length === 0 ? null : (
        <FoldedList
          look="card"
          title={`${excluded.length} closed to you, or left out by you`}
          items={excluded}
          label="Find a program"
          renderItem={({ acgmeId, gate, source, date }) => (
            <OtherProgram
              key={acgmeId}
              acgmeId={acgmeId}
              action={marks.get(acgmeId) === 'excluded' ? 'restore' : 'none'}
            >
              <p className={styles.why}>{gateInWords(gate, programs.get(acgmeId), ownFacts)}</p>
              {marks.get(acgmeId) === 'excluded' ? null : <SourceLine source={source} date={dateInWords(date)} />}
            </OtherProgram>
          )}
        />
      )}
      <FoldedList
        look="card"
        title={`${notChosen.length} not chosen`}
        items={notChosen}
        label="Find a program"
        renderItem={({ acgmeId, reason, group }) => {
          const lead = group === null ? undefined : groupLead.get(group);
          return (
            <OtherProgram key={acgmeId} acgmeId={acgmeId} action="choose">
              <p className={styles.why}>
                {lead === undefined ? reason : `The model cannot tell it from ${lead}, which is in your list.`}
              </p>
            </OtherProgram>
          );
        }}
      />
    </section>
  );
}
