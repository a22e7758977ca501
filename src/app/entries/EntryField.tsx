import { useId } from 'react';
import { Choices } from '../profile/Choices.tsx';
import { useNetwork } from '../session/network.ts';
import { DAY_RANGE } from './day-range.ts';
import type { FieldValue } from './entry-draft.ts';
import type { FieldForm } from './entry-form.ts';
import styles from './fields.module.css';
import { NoteField } from './NoteField.tsx';
import { ProgramField } from './ProgramField.tsx';
import { recordOptions } from './record-options.ts';

interface Props {
  readonly field: FieldForm;
  readonly value: FieldValue;
  readonly onChange: (value: FieldValue) => void;
  /** What looks odd about it; never in the way. */
  readonly odd?: string | undefined;
  /** What keeps it from being saved. */
  readonly problem?: string | undefined;
}

/** One field of a form, by what it holds; people are asked for by `PersonPicker`. */
export function EntryField({ field, value, onChange, odd, problem }: Props) {
  const id = useId();
  const { journal } = useNetwork();
  const { label, hint, control } = field;
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  if (control.type === 'note') {
    return (
      <NoteField
        label={label}
        hint={hint}
        example={control.example}
        value={text}
        onChange={onChange}
        remark={problem ?? odd}
        asked={problem !== undefined}
      />
    );
  }
  if (control.type === 'program' || control.type === 'programs') {
    return (
      <ProgramField
        label={label}
        hint={hint}
        chosen={Array.isArray(value) ? value : text === '' ? [] : [text]}
        several={control.type === 'programs'}
        onChange={(chosen) => onChange(control.type === 'programs' ? chosen : (chosen.at(-1) ?? null))}
      />
    );
  }
  const hintLine =
    hint === undefined ? null : (
      <p id={`${id}-hint`} className={styles.hint}>
        {hint}
      </p>
    );
  if (control.type === 'choice' || control.type === 'yes-no') {
    return (
      <fieldset className={styles.field} aria-describedby={hint === undefined ? undefined : `${id}-hint`}>
        <legend className={styles.label}>{label}</legend>
        {hintLine}
        {control.type === 'choice' ? (
          <Choices pairs name={id} value={text} options={control.options} onChoose={onChange} />
        ) : (
          <Choices
            pairs
            name={id}
            value={value === true ? 'yes' : value === false ? 'no' : ''}
            options={YES_NO}
            onChoose={(answer) => onChange(answer === '' ? null : answer === 'yes')}
          />
        )}
      </fieldset>
    );
  }
  const options =
    control.type === 'select'
      ? control.options
      : control.type === 'record' || control.type === 'belongs-to'
        ? recordOptions(journal, control, text)
        : null;
  const common = {
    id,
    value: text,
    'aria-invalid': problem !== undefined,
    'aria-describedby': `${hint === undefined ? '' : `${id}-hint `}${id}-odd`,
  };
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      {hintLine}
      {options === null ? (
        <input
          {...common}
          {...INPUTS[control.type === 'number' && control.whole ? 'whole' : (control.type as keyof typeof INPUTS)]}
          onChange={({ target }) => onChange(control.type === 'clock' ? target.value.slice(0, 5) : target.value)}
        />
      ) : (
        <select {...common} onChange={(event) => onChange(event.target.value)}>
          {options.map(([option, name]) => (
            <option key={option} value={option}>
              {name}
            </option>
          ))}
        </select>
      )}
      <p id={`${id}-odd`} aria-live="polite" className={problem === undefined ? styles.odd : styles.problem}>
        {problem ?? odd ?? ''}
      </p>
    </div>
  );
}

/** Numbers are typed as text: a browser's own number field swallows what it cannot read. */
const INPUTS = {
  day: { type: 'date', min: DAY_RANGE.min, max: DAY_RANGE.max, className: styles.day },
  clock: { type: 'time', className: styles.short },
  number: { type: 'text', inputMode: 'decimal', autoComplete: 'off', className: styles.short },
  whole: { type: 'text', inputMode: 'numeric', autoComplete: 'off', className: styles.short },
  link: { type: 'text', inputMode: 'url', autoComplete: 'off', autoCapitalize: 'off', spellCheck: false },
  line: { type: 'text', autoComplete: 'off' },
} as const;

const YES_NO = [
  ['yes', 'Yes'],
  ['no', 'No'],
  ['', 'Not sure'],
] as const;
