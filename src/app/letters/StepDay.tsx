import { useId } from 'react';
import type { Known } from '../../network/journal/journal.ts';
import type { Letter } from '../../network/records/letter.ts';
import { isDay, useCell } from '../blocks/useCell.ts';
import { DAY_RANGE } from '../entries/day-range.ts';
import buttons from '../parts/buttons.module.css';
import { Choices } from '../profile/Choices.tsx';
import { useNetwork } from '../session/network.ts';
import styles from './Letters.module.css';
import { ANSWER_NAMES, type STEPS } from './letter-words.ts';

interface Props {
  readonly letter: Known<Letter>;
  readonly name: string;
  readonly words: (typeof STEPS)[number];
}

/** The day of one step: another day, today, or taken back. */
export function StepDay({ letter: { id, values }, name, words: { step, field, next } }: Props) {
  const label = useId();
  const { today, act } = useNetwork();
  const saved = values[field] ?? '';
  const write = (fields: Letter) =>
    act(`Letter of ${name}: ${next.toLowerCase()}, changed.`, [{ kind: 'letter', id, fields }]);
  const cell = useCell(saved, (text) => write({ [field]: text === '' ? null : text }), isDay);
  const isAnswered = step === 'answer' && values.answer != null;
  return (
    <div className={styles.day}>
      {step === 'answer' ? (
        <fieldset>
          <legend className="visually-hidden">Their answer</legend>
          <Choices
            name={label}
            value={values.answer ?? ''}
            options={ANSWERS}
            onChoose={(answer) => write({ answer, answeredOn: values.answeredOn ?? today })}
          />
        </fieldset>
      ) : null}
      <div>
        <label htmlFor={label}>Day</label>
        <input id={label} type="date" min={DAY_RANGE.min} max={DAY_RANGE.max} {...cell} />
      </div>
      {saved !== '' || isAnswered ? (
        <button
          type="button"
          className={`${buttons.quiet} ${buttons.small}`}
          onClick={() => write(step === 'answer' ? { answer: null, answeredOn: null } : { [field]: null })}
        >
          Not done after all<span className="visually-hidden">: {next}</span>
        </button>
      ) : step === 'answer' ? null : (
        <button type="button" className={`${buttons.other} ${buttons.small}`} onClick={() => write({ [field]: today })}>
          Done today<span className="visually-hidden">: {next}</span>
        </button>
      )}
    </div>
  );
}

const ANSWERS = (['agreed', 'hesitant', 'declined'] as const).map((answer) => [answer, ANSWER_NAMES[answer]] as const);
