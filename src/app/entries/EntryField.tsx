import { useId } from 'react';
import { blockTitle } from '../blocks/block-types.ts';
import { Choices } from '../profile/Choices.tsx';
import { useNetwork } from '../session/network.ts';
import { dateInWords } from '../words/dates.ts';
import { DAY_RANGE } from './day-range.ts';
import type { FieldForm } from './entry-forms.ts';
import styles from './fields.module.css';
import { NoteField } from './NoteField.tsx';

type Value = string | boolean | null;

interface Props {
  readonly field: FieldForm;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  /** What looks odd about it; never in the way. */
  readonly odd?: string | undefined;
}

/** One field of an entry, by what it holds. */
export function EntryField({ field, value, onChange, odd }: Props) {
  const id = useId();
  const { journal } = useNetwork();
  const { label, hint, control } = field;
  const text = typeof value === 'string' ? value : '';
  if (control.type === 'note') {
    return <NoteField label={label} hint={hint} example={control.example} value={text} onChange={onChange} />;
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
    control.type === 'block'
      ? [
          ['', 'None or not known'] as const,
          ...journal.blocks.map(
            ({ id: block, values }) =>
              [
                block,
                values.from == null ? blockTitle(values) : `${blockTitle(values)}, from ${dateInWords(values.from)}`,
              ] as const,
          ),
        ]
      : control.type === 'select'
        ? control.options
        : null;
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      {hintLine}
      {options === null ? (
        <input
          id={id}
          type="date"
          min={DAY_RANGE.min}
          max={DAY_RANGE.max}
          className={styles.day}
          value={text}
          aria-describedby={`${hint === undefined ? '' : `${id}-hint `}${id}-odd`}
          onChange={(event) => onChange(event.target.value)}
        />
      ) : (
        <select id={id} value={text} onChange={(event) => onChange(event.target.value)}>
          {options.map(([option, name]) => (
            <option key={option} value={option}>
              {name}
            </option>
          ))}
        </select>
      )}
      <p id={`${id}-odd`} aria-live="polite" className={styles.odd}>
        {odd ?? ''}
      </p>
    </div>
  );
}

const YES_NO = [
  ['yes', 'Yes'],
  ['no', 'No'],
  ['', 'Not sure'],
] as const;
