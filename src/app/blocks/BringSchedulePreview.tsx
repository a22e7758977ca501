import { useEffect, useMemo, useRef, useState } from 'react';
import { planSchedule } from '../../workspace/exchange/schedule/plan-schedule.ts';
import { defaultAnswers, plannedCounts, scheduleChanges } from '../../workspace/exchange/schedule/schedule-changes.ts';
import type { Mine, ScheduleFile } from '../../workspace/exchange/schedule/schedule-file.ts';
import bring from '../bring/BringScreen.module.css';
import { LeftOutLines } from '../bring/LeftOutLines.tsx';
import buttons from '../parts/buttons.module.css';
import { useNetwork } from '../session/network.ts';
import { counted } from '../today/day-words.ts';
import styles from './BringSchedule.module.css';
import { BringScheduleBlock } from './BringScheduleBlock.tsx';
import { removeBlock } from './block-acts.ts';
import { blockTitle } from './block-types.ts';
import { spanInWords } from './block-words.ts';
import { broughtSentence } from './bring-schedule-words.ts';

interface Props {
  readonly file: ScheduleFile;
  readonly mine: Mine;
  readonly onDone: (sentence: string, added: readonly string[]) => void;
  readonly onBack: () => void;
}

/** The blocks the file would make; nothing is in the year yet. */
export function BringSchedulePreview({ file, mine, onDone, onBack }: Props) {
  const { journal, today, act } = useNetwork();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const plan = useMemo(() => planSchedule(file, mine, journal), [file, mine, journal]);
  const [answers, setAnswers] = useState(() => defaultAnswers(plan));
  const [takeOut, setTakeOut] = useState<ReadonlySet<string>>(new Set());
  const changes = [
    ...scheduleChanges(plan, answers),
    ...plan.gone.filter(({ id }) => takeOut.has(id)).flatMap((block) => removeBlock(journal, block)),
  ];
  const titles = new Map([
    ...journal.blocks.map(({ id, values }) => [id, blockTitle(values)] as const),
    ...plan.blocks.map(({ id, rotation: { type, name } }) => [id, blockTitle({ type, name })] as const),
  ]);
  const names = file.lines.filter(({ name }) => name).length;

  const take = () => {
    const counts = plannedCounts(plan, answers);
    const sentence = broughtSentence({ ...counts, removed: takeOut.size });
    act(sentence, changes);
    const added = plan.blocks.filter(({ id, before }) => before === null && !answers.without.has(id));
    onDone(
      sentence,
      added.map(({ id }) => id),
    );
  };
  return (
    <div className={bring.preview}>
      <h2 ref={heading} tabIndex={-1}>
        {plan.blocks.length === 0 ? 'No blocks found' : 'Your blocks, as the file has them'}
      </h2>
      <p>
        {counted(plan.shifts, 'shift')} of yours
        {plan.others === 0 ? '' : `; ${counted(plan.others, 'shift')} of others left out`}. Types are guessed: change
        what is wrong. Of titles only words of services are kept, as all others may be somebody’s name.
      </p>
      {mine === 'whole-file' && names > 3 ? (
        <p className={styles.hint}>
          The file names {names} people. If not every shift is yours, go back and choose your line.
        </p>
      ) : null}
      {plan.notes.map((note) => (
        <p key={note} className="aside">
          {note}
        </p>
      ))}
      <ul className={styles.blocks}>
        {plan.blocks.map((block) => (
          <BringScheduleBlock key={block.id} block={block} titles={titles} answers={answers} onAnswer={setAnswers} />
        ))}
      </ul>
      {plan.gone.length === 0 ? null : (
        <fieldset className={styles.lines}>
          <legend>Brought in earlier, but not in this file</legend>
          {plan.gone.map(({ id, values }) => (
            <label key={id} className={styles.line}>
              <input
                type="checkbox"
                checked={takeOut.has(id)}
                onChange={() =>
                  setTakeOut(new Set(takeOut.has(id) ? [...takeOut].filter((one) => one !== id) : [...takeOut, id]))
                }
              />
              <span>
                Take out {blockTitle(values)}, {spanInWords(values, today)}
              </span>
            </label>
          ))}
        </fieldset>
      )}
      <LeftOutLines skipped={plan.skipped} />
      <div className={`${buttons.row} ${styles.decide}`}>
        {changes.length === 0 ? null : (
          <button type="button" className={buttons.main} onClick={take}>
            {takeLabel(plannedCounts(plan, answers))}
          </button>
        )}
        <button type="button" className={buttons.other} onClick={onBack}>
          Back to the names
        </button>
      </div>
      {changes.length === 0 && plan.blocks.length > 0 ? <p role="status">All of it is in your year already.</p> : null}
    </div>
  );
}

function takeLabel({ added }: { readonly added: number }): string {
  return added === 0 ? 'Save the changes' : `Add ${counted(added, 'block')}`;
}
