import { type ReactNode, useId } from 'react';
import { LINE_LENGTH } from '../../network/records/fields.ts';
import { IDENTITY_ID, type Identity } from '../../network/records/identity.ts';
import { useCell } from '../blocks/useCell.ts';
import { DAY_RANGE, isDay } from '../entries/day-range.ts';
import { KeptNote } from '../entries/KeptNote.tsx';
import { useKeptText } from '../entries/useKeptText.ts';
import { useNetwork } from '../session/network.ts';
import styles from './IdentityScreen.module.css';

type TextField = {
  [F in keyof Identity]-?: NonNullable<Identity[F]> extends string
    ? string extends NonNullable<Identity[F]>
      ? F
      : never
    : never;
}[keyof Identity];
type FlagField = { [F in keyof Identity]-?: NonNullable<Identity[F]> extends boolean ? F : never }[keyof Identity];

/** The one identity, and the one way its fields are set. */
export function useIdentity() {
  const { journal, act } = useNetwork();
  const identity: Identity = journal.kept.identity.get(IDENTITY_ID)?.values ?? {};
  const save = (sentence: string, fields: Identity) => act(sentence, [{ kind: 'identity', id: IDENTITY_ID, fields }]);
  return { identity, save };
}

interface TextProps {
  readonly field: TextField;
  readonly label: string;
  readonly hint?: string;
}

/** One line; it keeps itself. */
export function IdentityLine({ field, label, hint, ...more }: TextProps & Readonly<Record<string, unknown>>) {
  const id = useId();
  const { identity, save } = useIdentity();
  const text = useKeptText(`identity-${field}`, identity[field] ?? '', (value) =>
    save(`${label}: ${value === '' ? 'cleared' : 'saved'}.`, { [field]: value === '' ? null : value }),
  );
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {hint === undefined ? null : (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      <input
        id={id}
        maxLength={LINE_LENGTH}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        value={text.value}
        onChange={({ target }) => text.change(target.value)}
        onBlur={text.leave}
        {...more}
      />
    </div>
  );
}

/** Sentences; they keep themselves. */
export function IdentityNote({ field, label, hint, example }: TextProps & { readonly example?: string }) {
  const { identity, save } = useIdentity();
  return (
    <KeptNote
      draftKey={`identity-${field}`}
      label={label}
      hint={hint}
      example={example}
      saved={identity[field] ?? ''}
      onKeep={(value) =>
        save(`${label}: ${value === '' ? 'cleared' : 'saved'}.`, { [field]: value === '' ? null : value })
      }
    />
  );
}

export function IdentityDay({ field, label, hint }: TextProps) {
  const id = useId();
  const { identity, save } = useIdentity();
  const cell = useCell(
    identity[field] ?? '',
    (value) => save(`${label}: ${value === '' ? 'cleared' : 'saved'}.`, { [field]: value === '' ? null : value }),
    isDay,
  );
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {hint === undefined ? null : (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      <input
        id={id}
        type="date"
        className={styles.day}
        min={DAY_RANGE.min}
        max={DAY_RANGE.max}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        {...cell}
      />
    </div>
  );
}

/** Something that is done or not, with how it is done. */
export function IdentityCheck({
  field,
  label,
  children,
}: {
  readonly field: FlagField;
  readonly label: string;
  readonly children: ReactNode;
}) {
  const id = useId();
  const { identity, save } = useIdentity();
  const checked = identity[field] === true;
  return (
    <div className={styles.check}>
      <label htmlFor={id}>
        <input
          id={id}
          type="checkbox"
          checked={checked}
          aria-describedby={`${id}-how`}
          onChange={() => save(`${label}: ${checked ? 'no longer ticked' : 'ticked'}.`, { [field]: !checked })}
        />
        <span>{label}</span>
      </label>
      <p id={`${id}-how`} className={styles.hint}>
        {children}
      </p>
    </div>
  );
}
