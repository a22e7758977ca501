import { type HTMLInputTypeAttribute, useId } from 'react';
import { LINE_LENGTH } from '../../network/records/fields.ts';
import fields from '../entries/fields.module.css';

interface Props {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly type?: HTMLInputTypeAttribute;
}

/** One line, one day or one time of the first run. */
export function LineField({ label, hint, value, onChange, type = 'text', ...more }: Props & Record<string, unknown>) {
  const id = useId();
  return (
    <div className={fields.field}>
      <label htmlFor={id} className={fields.label}>
        {label}
      </label>
      {hint === undefined ? null : (
        <p id={`${id}-hint`} className={fields.hint}>
          {hint}
        </p>
      )}
      <input
        id={id}
        type={type}
        {...(type === 'text' ? { maxLength: LINE_LENGTH } : {})}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        autoComplete="off"
        value={value}
        onChange={({ target }) => onChange(target.value)}
        {...more}
      />
    </div>
  );
}
