import { useId } from 'react';
import { BLOCK_TYPES } from '../../network/records/block.ts';
import { LINE_LENGTH } from '../../network/records/fields.ts';
import type { PlannedBlock } from '../../workspace/exchange/schedule/plan-schedule.ts';
import type { ScheduleAnswers } from '../../workspace/exchange/schedule/schedule-changes.ts';
import { useNetwork } from '../session/network.ts';
import { counted } from '../today/day-words.ts';
import styles from './BringSchedule.module.css';
import { BLOCK_TYPE_WORDS, blockTitle } from './block-types.ts';
import { spanInWords } from './block-words.ts';
import { plannedLines } from './bring-schedule-words.ts';

interface Props {
  readonly block: PlannedBlock;
  /** Of every block by id, for those that share days. */
  readonly titles: ReadonlyMap<string, string>;
  readonly answers: ScheduleAnswers;
  readonly onAnswer: (answers: ScheduleAnswers) => void;
}

/** One block the file would make: taken or left, its type and name as the user says. */
export function BringScheduleBlock({ block, titles, answers, onAnswer }: Props) {
  const id = useId();
  const { today } = useNetwork();
  const { rotation, before, leftOut, overlaps } = block;
  const taken = !answers.without.has(block.id);
  const type = answers.types.get(block.id) ?? before?.values.type ?? rotation.type;
  const name = answers.names.get(block.id) ?? before?.values.name ?? rotation.name;
  const title = blockTitle({ type, name });
  const without = new Set(answers.without);
  if (!without.delete(block.id)) without.add(block.id);
  return (
    <li className={`${styles.block} ${taken ? '' : styles.left}`}>
      <label className={styles.take}>
        <input type="checkbox" checked={taken} onChange={() => onAnswer({ ...answers, without })} />
        <span>
          <b>{title}</b>
          <span className={styles.span}>{spanInWords(rotation, today)}</span>
        </span>
      </label>
      <ul className={styles.facts}>
        {leftOut === null ? null : <li className={styles.hint}>Left out, as it is {leftOut}.</li>}
        {plannedLines(block, today).map((line) => (
          <li key={line}>{line}</li>
        ))}
        {overlaps
          .filter((other) => !answers.without.has(other.id))
          .map((other) => (
            <li key={other.id} className={taken ? styles.hint : undefined}>
              Shares {counted(other.days, 'day')} with {titles.get(other.id) ?? 'another block'}.
            </li>
          ))}
      </ul>
      {taken ? (
        <div className={styles.cells}>
          <div className={styles.cell}>
            <label htmlFor={`${id}-type`}>
              Type<span className="visually-hidden"> of {title}</span>
            </label>
            <select
              id={`${id}-type`}
              value={type}
              onChange={({ target }) => {
                const next = BLOCK_TYPES.find((one) => one === target.value);
                if (next !== undefined) onAnswer({ ...answers, types: new Map(answers.types).set(block.id, next) });
              }}
            >
              {BLOCK_TYPES.map((one) => (
                <option key={one} value={one}>
                  {BLOCK_TYPE_WORDS[one].name}
                </option>
              ))}
            </select>
          </div>
          <div className={styles.cell}>
            <label htmlFor={`${id}-name`}>
              Name<span className="visually-hidden"> of {title}</span>
            </label>
            <input
              id={`${id}-name`}
              autoComplete="off"
              maxLength={LINE_LENGTH}
              placeholder="Service"
              value={name}
              onChange={({ target }) =>
                onAnswer({ ...answers, names: new Map(answers.names).set(block.id, target.value) })
              }
            />
          </div>
        </div>
      ) : null}
    </li>
  );
}
