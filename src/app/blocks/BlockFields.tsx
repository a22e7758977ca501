import { useId, useState } from 'react';
import type { Known } from '../../network/journal/journal.ts';
import { BLOCK_TYPES, type Block } from '../../network/records/block.ts';
import { LINE_LENGTH } from '../../network/records/fields.ts';
import { DAY_RANGE, isDay } from '../entries/day-range.ts';
import styles from './BlockFields.module.css';
import { BLOCK_TYPE_WORDS, retyped } from './block-types.ts';
import { daysOffInWords, WEEKDAYS } from './block-words.ts';
import { useCell } from './useCell.ts';

export interface BlockFieldsProps {
  readonly block: Known<Block>;
  readonly onChange: (fields: Block) => void;
}

/** The cells of one block; each keeps itself. The place they stand in gives the grid. */
export function BlockFields({ block, onChange }: BlockFieldsProps) {
  const id = useId();
  const { values } = block;
  const name = useCell(values.name ?? '', (text) => onChange({ name: text === '' ? null : text }));
  return (
    <>
      <div className={styles.type}>
        <label htmlFor={`${id}-type`}>Type</label>
        <select
          id={`${id}-type`}
          value={values.type ?? ''}
          onChange={(event) => {
            const type = BLOCK_TYPES.find((one) => one === event.target.value);
            if (type !== undefined) onChange(retyped(values, type));
          }}
        >
          {values.type == null ? <option value="">Choose …</option> : null}
          {BLOCK_TYPES.map((type) => (
            <option key={type} value={type}>
              {BLOCK_TYPE_WORDS[type].name}
            </option>
          ))}
        </select>
      </div>
      <div className={styles.name}>
        <label htmlFor={`${id}-name`}>Name</label>
        <input id={`${id}-name`} autoComplete="off" maxLength={LINE_LENGTH} placeholder="Service" {...name} />
      </div>
      <Day label="First day" saved={values.from} onKeep={(from) => onChange({ from })} />
      <Day label="Last day" saved={values.to} onKeep={(to) => onChange({ to })} />
      <Clock label="Shift starts" saved={values.shiftStart} onKeep={(shiftStart) => onChange({ shiftStart })} />
      <Clock label="Shift ends" saved={values.shiftEnd} onKeep={(shiftEnd) => onChange({ shiftEnd })} />
      <DaysOff chosen={values.daysOff ?? []} onChange={(daysOff) => onChange({ daysOff })} />
    </>
  );
}

interface FieldProps {
  readonly label: string;
  readonly saved: string | null | undefined;
  readonly onKeep: (value: string | null) => void;
}

function Day({ label, saved, onKeep }: FieldProps) {
  const id = useId();
  const cell = useCell(saved ?? '', (text) => onKeep(text === '' ? null : text), isDay);
  return (
    <div className={styles.day}>
      <label htmlFor={id}>{label}</label>
      <input id={id} type="date" min={DAY_RANGE.min} max={DAY_RANGE.max} {...cell} />
    </div>
  );
}

function Clock({ label, saved, onKeep }: FieldProps) {
  const id = useId();
  const cell = useCell(saved ?? '', (text) => onKeep(text === '' ? null : text.slice(0, 5)));
  return (
    <div className={styles.clock}>
      <label htmlFor={id}>{label}</label>
      <input id={id} type="time" {...cell} />
    </div>
  );
}

function DaysOff({ chosen, onChange }: { readonly chosen: readonly number[]; onChange(days: number[]): void }) {
  const id = useId();
  const [open, setOpen] = useState(false);
  return (
    <>
      <div className={styles.off}>
        <span className={styles.label} aria-hidden="true">
          Days off
        </span>
        <button type="button" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
          <span className="visually-hidden">Weekly days off: </span>
          {daysOffInWords(chosen)}
        </button>
      </div>
      <fieldset id={id} className={styles.weekdays} hidden={!open}>
        <legend className="visually-hidden">Weekly days off</legend>
        {WEEKDAYS.map((name, day) => (
          <label key={name} className={styles.weekday}>
            <input
              type="checkbox"
              checked={chosen.includes(day)}
              onChange={(event) =>
                onChange(event.target.checked ? [...chosen, day].sort() : chosen.filter((other) => other !== day))
              }
            />
            <span aria-hidden="true">{name.slice(0, 3)}</span>
            <span className="visually-hidden">{name}</span>
          </label>
        ))}
      </fieldset>
    </>
  );
}
