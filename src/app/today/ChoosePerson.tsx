import { type FormEvent, useId, useMemo, useState } from 'react';
import { oneLine } from '../../base/one-line.ts';
import { recentPeople } from '../../network/journal/recent-people.ts';
import { LINE_LENGTH } from '../../network/records/fields.ts';
import { nameOf, standingOf } from '../people/role-words.ts';
import { useNetwork } from '../session/network.ts';
import styles from './ChoosePerson.module.css';
import type { Who } from './log-draft.ts';
import { useNames } from './useNames.ts';

const RECENT = 8;
const FOUND = 6;

/** Step one: the team of today and the last people logged, each as large as a thumb; or a name, known or new. */
export function ChoosePerson({ onChoose }: { readonly onChoose: (who: Who) => void }) {
  const id = useId();
  const { journal, today } = useNetwork();
  const [typed, setTyped] = useState('');
  const name = oneLine(typed);
  const found = useNames(typed, FOUND);
  const recent = useMemo(() => recentPeople(journal, today, RECENT), [journal, today]);
  const shown = name === '' ? recent : found;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const [first] = found;
    if (name !== '') onChoose(first === undefined ? { name } : { id: first.id });
  };
  return (
    <form className={styles.choose} onSubmit={submit}>
      <label htmlFor={id} className={styles.label}>
        {recent.length === 0 ? 'Who was it? A name is enough.' : 'Who was it? Tap, or type a name.'}
      </label>
      <input
        id={id}
        className={styles.name}
        autoComplete="off"
        autoCapitalize="words"
        spellCheck={false}
        enterKeyHint="go"
        maxLength={LINE_LENGTH}
        placeholder="Name"
        value={typed}
        aria-describedby={`${id}-count`}
        onChange={(event) => setTyped(event.target.value)}
      />
      <p id={`${id}-count`} role="status" className="visually-hidden">
        {name === '' ? '' : found.length === 0 ? 'Somebody new' : `${found.length} you know`}
      </p>
      {shown.length === 0 && name === '' ? null : (
        <ul className={styles.people}>
          {shown.map(({ id: personId, values }) => (
            <li key={personId}>
              <button type="button" className={styles.person} onClick={() => onChoose({ id: personId })}>
                <span className={styles.who}>{nameOf(values)}</span>
                <span className={styles.standing}>{standingOf(values)}</span>
              </button>
            </li>
          ))}
          {name === '' ? null : (
            <li>
              <button type="button" className={`${styles.person} ${styles.fresh}`} onClick={() => onChoose({ name })}>
                <span className={styles.standing}>Somebody new</span>
                <span className={styles.who}>{name}</span>
              </button>
            </li>
          )}
        </ul>
      )}
    </form>
  );
}
