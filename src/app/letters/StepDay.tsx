import { useId } from 'react';
import type { Known } from '../../network/journal/journal.ts';
import { isAssigned } from '../../network/letters/ladder.ts';
import { letterAnswered, letterStepUndone } from '../../network/letters/ladder-changes.ts';
import type { Letter } from '../../network/records/letter.ts';
import { useCell } from '../blocks/useCell.ts';
import { dayHints } from '../entries/day-hints.ts';
import { DAY_RANGE, isDay } from '../entries/day-range.ts';
import { formOf } from '../entries/entry-forms.ts';
import fields from '../entries/fields.module.css';
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
  const write = (changed: Letter) =>
    act(`Letter of ${name}: “${next}” changed.`, [{ kind: 'letter', id, fields: changed }]);
  const cell = useCell(saved, (text) => write({ [field]: text === '' ? null : text }), isDay);
  const isMarked =
    saved !== '' || (step === 'answer' && values.answer != null) || (step === 'assign' && isAssigned(values));
  const { assigned: _, ...days } = values;
  const odd = dayHints(formOf('letter'), days, today)[field];
  return (
    <div className={styles.day}>
      {step === 'answer' ? (
        <fieldset>
          <legend className="visually-hidden">Their answer</legend>
          <Choices
            name={label}
            value={values.answer ?? ''}
            options={ANSWERS}
            onChoose={(answer) => write(letterAnswered(values, answer, today))}
          />
        </fieldset>
      ) : null}
      <div>
        <label htmlFor={label}>Day</label>
        <input
          id={label}
          type="date"
          min={DAY_RANGE.min}
          max={DAY_RANGE.max}
          aria-describedby={`${label}-odd`}
          {...cell}
        />
      </div>
      {isMarked ? (
        <button
          type="button"
          className={`${buttons.quiet} ${buttons.small}`}
          onClick={() => write(letterStepUndone(step, field))}
        >
          Not done after all<span className="visually-hidden">: {next}</span>
        </button>
      ) : step === 'answer' ? null : (
        <button type="button" className={`${buttons.other} ${buttons.small}`} onClick={() => write({ [field]: today })}>
          Done today<span className="visually-hidden">: {next}</span>
        </button>
      )}
      <p id={`${label}-odd`} aria-live="polite" className={`${styles.odd} ${fields.odd}`}>
        {odd ?? ''}
      </p>
    </div>
  );
}

const ANSWERS = (['agreed', 'hesitant', 'declined'] as const).map((answer) => [answer, ANSWER_NAMES[answer]] as const);
