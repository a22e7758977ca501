import { type ReactNode, useState } from 'react';
import { meantBy } from '../../network/journal/meant-by.ts';
import { Disclosure } from '../parts/Disclosure.tsx';
import { useNetwork } from '../session/network.ts';
import { EntryField } from './EntryField.tsx';
import styles from './EntryScreen.module.css';
import type { FieldValue, FieldValues, PersonAnswer } from './entry-draft.ts';
import type { EntryForm, FieldForm } from './entry-form.ts';
import { PersonPicker } from './PersonPicker.tsx';

interface Props {
  readonly form: EntryForm;
  readonly isNew: boolean;
  readonly values: FieldValues;
  readonly others: Readonly<Record<string, PersonAnswer>>;
  readonly odd: Readonly<Record<string, string>>;
  readonly problems: Readonly<Record<string, string>>;
  /** Asks for the one it is about. */
  readonly person: ReactNode;
  readonly onChange: (name: string, value: FieldValue) => void;
  readonly onPerson: (name: string, answer: PersonAnswer | undefined) => void;
}

/** What a folded part of a new entry is called, where the form gives it no name. */
const LATER = 'What came of it';

/** The fields of a form in their order; what is filled in only later, or seldom, is folded away while it is empty. */
export function EntryFields({ form, isNew, values, others, odd, problems, person, onChange, onPerson }: Props) {
  const { journal } = useNetwork();
  const folderOf = ({ later, under }: FieldForm) => under ?? (later && isNew ? LATER : null);
  // As it was when the form was opened: nothing moves away under the fingers.
  const [folded] = useState(() => {
    const titles = new Set(form.fields.flatMap((field) => folderOf(field) ?? []));
    for (const field of form.fields) if (values[field.name]) titles.delete(folderOf(field) ?? '');
    return titles;
  });
  const fieldOf = (field: FieldForm) => {
    const { name, label, control } = field;
    const value = values[name] ?? null;
    if (control.type === 'person') {
      const known = typeof value === 'string' ? { id: meantBy(journal, value) } : undefined;
      return (
        <PersonPicker
          key={name}
          label={label}
          answer={others[name] ?? known}
          problem={problems[name]}
          // An empty name says "nobody" where somebody was saved.
          onAnswer={(answer) => onPerson(name, answer ?? (known === undefined ? undefined : { name: '' }))}
        />
      );
    }
    return (
      <EntryField
        key={name}
        field={field}
        value={value}
        odd={odd[name]}
        problem={problems[name]}
        onChange={(next) => onChange(name, next)}
      />
    );
  };
  const isOpen = (field: FieldForm) => {
    const folder = folderOf(field);
    return folder === null || !folded.has(folder);
  };
  return (
    <>
      {form.person?.last ? null : person}
      {form.fields.filter(isOpen).map(fieldOf)}
      {form.person?.last ? person : null}
      {[...folded].map((title) => (
        <Disclosure key={title} look="card" title={title}>
          <div className={styles.form}>{form.fields.filter((field) => folderOf(field) === title).map(fieldOf)}</div>
        </Disclosure>
      ))}
    </>
  );
}
