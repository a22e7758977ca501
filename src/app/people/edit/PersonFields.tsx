import { type ReactNode, type RefObject, useId } from 'react';
import { LINE_LENGTH, NOTE_LENGTH } from '../../../network/records/fields.ts';
import { CHANNELS, ROLES } from '../../../network/records/person.ts';
import { Disclosure } from '../../parts/Disclosure.tsx';
import { PatientHint } from '../../parts/PatientHint.tsx';
import type { JudgedField, LineField, NoteField, PersonForm } from '../person-form.ts';
import { CHANNEL_NAMES, ROLE_NAMES } from '../role-words.ts';
import { Institutions } from './Institutions.tsx';
import styles from './PersonFields.module.css';
import { ProgramsField } from './ProgramsField.tsx';

interface Props {
  readonly form: PersonForm;
  readonly onChange: (part: Partial<PersonForm>) => void;
  readonly nameRef: RefObject<HTMLInputElement | null>;
  /** The id of the message, where a name is missing. */
  readonly problem: string | undefined;
}

/** Every field of a person; what is seldom known is folded away. */
export function PersonFields({ form, onChange, nameRef, problem }: Props) {
  const places = useId();
  const line = (field: LineField, label: string, more: Readonly<Record<string, string>> = {}) => (
    <Field label={label}>
      {(id) => (
        <input
          id={id}
          autoComplete="off"
          maxLength={LINE_LENGTH}
          value={form[field]}
          onChange={({ target }) => onChange({ [field]: target.value })}
          {...more}
        />
      )}
    </Field>
  );
  const note = (field: NoteField, label: string) => (
    <Field label={label}>
      {(id) => (
        <>
          <textarea
            id={id}
            rows={3}
            maxLength={NOTE_LENGTH}
            className={styles.note}
            value={form[field]}
            onChange={({ target }) => onChange({ [field]: target.value })}
          />
          <PatientHint text={form[field]} />
        </>
      )}
    </Field>
  );
  const select = (
    field: 'role' | 'channel' | 'leaveToWrite' | JudgedField,
    label: string,
    options: readonly (readonly [string, string])[],
  ) => (
    <Field label={label}>
      {(id) => (
        <select id={id} value={form[field]} onChange={({ target }) => onChange({ [field]: target.value })}>
          <option value="">Not known yet</option>
          {options.map(([value, words]) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
  return (
    <div className={styles.fields}>
      <Field label="Name">
        {(id) => (
          <input
            id={id}
            ref={nameRef}
            autoComplete="off"
            autoCapitalize="words"
            spellCheck={false}
            maxLength={LINE_LENGTH}
            value={form.name}
            aria-invalid={problem !== undefined}
            aria-describedby={problem}
            onChange={({ target }) => onChange({ name: target.value })}
          />
        )}
      </Field>
      {select(
        'role',
        'Role',
        ROLES.map((role) => [role, ROLE_NAMES[role]]),
      )}
      {line('institution', 'Institution', { list: places })}
      <Institutions id={places} />
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={form.tracked}
          onChange={({ target }) => onChange({ tracked: target.checked })}
        />
        One of your people
      </label>
      <Disclosure title="How to reach them" look="card">
        <div className={styles.fields}>
          {line('email', 'E-mail', { type: 'email', inputMode: 'email' })}
          {line('phone', 'Phone or pager', { type: 'tel' })}
          {line('linkedin', 'LinkedIn', { inputMode: 'url', autoCapitalize: 'off' })}
          {line('website', 'Website', { inputMode: 'url', autoCapitalize: 'off' })}
          {select(
            'channel',
            'Best way',
            CHANNELS.map((channel) => [channel, CHANNEL_NAMES[channel].replace(/^./, (first) => first.toUpperCase())]),
          )}
          {line('bestTime', 'Best time', { placeholder: 'After rounds' })}
          {select('leaveToWrite', 'Said that you may write', YES_NO)}
        </div>
      </Disclosure>
      <Disclosure title="As a teacher" look="card">
        <div className={styles.fields}>
          {select('teaches', 'Teaches consistently', YES_NO)}
          {select('approachable', 'Approachable', YES_NO)}
          {select('respectsImgs', 'Respects IMGs', YES_NO)}
          {select('tiedToGoal', 'Tied to your goal', YES_NO)}
        </div>
      </Disclosure>
      <Disclosure title="Title, specialty, programs" look="card">
        <div className={styles.fields}>
          {line('title', 'Title, as others write it')}
          {line('specialty', 'Specialty')}
          <ProgramsField chosen={form.programs} onChange={(programs) => onChange({ programs })} />
        </div>
      </Disclosure>
      <Disclosure title="How you met, notes, tags" look="card">
        <div className={styles.fields}>
          {note('howMet', 'How you met')}
          {note('note', 'Note')}
          <Field label="Tags, with commas between them">
            {(id) => (
              <input
                id={id}
                autoComplete="off"
                maxLength={LINE_LENGTH}
                value={form.tags}
                onChange={({ target }) => onChange({ tags: target.value })}
              />
            )}
          </Field>
        </div>
      </Disclosure>
    </div>
  );
}

const YES_NO = [
  ['yes', 'Yes'],
  ['no', 'No'],
] as const;

function Field({ label, children }: { readonly label: string; readonly children: (id: string) => ReactNode }) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </div>
  );
}
