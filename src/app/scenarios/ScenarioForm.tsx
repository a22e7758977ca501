import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { LINE_LENGTH } from '../../network/records/fields.ts';
import type { FieldsOf } from '../../workspace/kinds.ts';
import buttons from '../parts/buttons.module.css';
import type { Asked } from '../pick/host.ts';
import { asciiDigits } from '../words/digits.ts';
import styles from './ScenarioForm.module.css';
import { draftFrom, nameless, readDraft, type ScenarioDraft } from './scenario-draft.ts';

interface Props {
  readonly asked: Asked;
  readonly before: FieldsOf<'scenario'>;
  readonly onKeep: (fields: FieldsOf<'scenario'>) => void;
  readonly onLeave: () => void;
}

/** Which answers to take otherwise; what is left empty stays as answered. */
export function ScenarioForm({ asked, before, onKeep, onLeave }: Props) {
  const id = useId();
  const [draft, setDraft] = useState(() => draftFrom(before));
  const [isTried, setTried] = useState(false);
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  const { problems, otherwise } = readDraft(draft);
  const shown = isTried ? problems : {};
  const set = (patch: Partial<ScenarioDraft>) => setDraft({ ...draft, ...patch });
  const { profile } = asked;

  const text = (field: 'step2ck' | 'usClinicalMonths' | 'applications', label: string, now: string) => (
    <Field id={`${id}-${field}`} label={label} problem={shown[field]}>
      <input
        id={`${id}-${field}`}
        inputMode="numeric"
        autoComplete="off"
        placeholder={now}
        value={draft[field]}
        aria-invalid={shown[field] !== undefined}
        aria-describedby={shown[field] === undefined ? undefined : `${id}-${field}-problem`}
        onChange={(event) => set({ [field]: asciiDigits(event.target.value) })}
      />
    </Field>
  );
  const choice = <F extends 'step3' | 'visaNeed' | 'objective'>(
    field: F,
    label: string,
    options: readonly (readonly [Exclude<ScenarioDraft[F], ''>, string])[],
  ) => (
    <Field id={`${id}-${field}`} label={label}>
      <select
        id={`${id}-${field}`}
        value={draft[field]}
        onChange={(event) => set({ [field]: event.target.value } as Partial<ScenarioDraft>)}
      >
        <option value="">As answered</option>
        {options.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </Field>
  );
  return (
    <form
      className={styles.form}
      noValidate
      aria-label="Taken otherwise"
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (otherwise === null) return;
        onKeep({ ...otherwise, name: draft.name.trim() || nameless(before, otherwise) });
      }}
    >
      <p className={styles.hint}>What you leave empty stays as answered.</p>
      <Field id={`${id}-name`} label="Name, if you like">
        <input
          ref={first}
          id={`${id}-name`}
          autoComplete="off"
          maxLength={LINE_LENGTH}
          placeholder={otherwise === null ? undefined : nameless(before, otherwise)}
          value={draft.name}
          onChange={(event) => set({ name: event.target.value })}
        />
      </Field>
      <div className={styles.fields}>
        {choice('step3', 'Step 3', [
          ['passed', 'Passed'],
          ['not-passed', 'Not passed yet'],
        ])}
        {profile.citizenship === 'other'
          ? choice('visaNeed', 'Visa', [
              ['j1', 'J-1'],
              ['h1b', 'H-1B'],
              ['either', 'Either'],
              ['none', 'None'],
            ])
          : null}
        {text('step2ck', 'Step 2 CK score', `${profile.step2ck}`)}
        {text('usClinicalMonths', 'Months of U.S. clinical experience', `${profile.usClinicalMonths ?? 'As answered'}`)}
        {text('applications', 'Applications', `${profile.limits?.applications ?? 'As answered'}`)}
        {choice('objective', 'The list is best for', [
          ['match', 'The chance of matching'],
          ['worth', 'Worth by my wishes'],
        ])}
      </div>
      <p role="alert" className={styles.problem}>
        {shown.form ?? ''}
      </p>
      <div className={buttons.row}>
        <button type="submit" className={`${buttons.main} ${buttons.small}`}>
          Keep and compare
        </button>
        <button type="button" className={`${buttons.quiet} ${buttons.small}`} onClick={onLeave}>
          Cancel
        </button>
      </div>
    </form>
  );
}

interface FieldProps {
  readonly id: string;
  readonly label: string;
  readonly problem?: string | undefined;
  readonly children: ReactNode;
}

function Field({ id, label, problem, children }: FieldProps) {
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {children}
      {problem === undefined ? null : (
        <p id={`${id}-problem`} className={styles.problem}>
          {problem}
        </p>
      )}
    </div>
  );
}
