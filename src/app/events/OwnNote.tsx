import { type FormEvent, useRef, useState } from 'react';
import { isTooLong, NoteField } from '../entries/NoteField.tsx';
import buttons from '../parts/buttons.module.css';
import { useDraft } from '../parts/useDraft.ts';
import styles from './EventScreen.module.css';

interface Props {
  /** Of the half-typed text: `event-outcome/ID`. */
  readonly draft: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: string | null | undefined;
  /** What the button says while nothing is written. */
  readonly begin: string;
  /** Null where it was emptied. */
  readonly onSave: (text: string | null) => void;
}

/** A note of the user's own, read here and written in place. */
export function OwnNote({ draft, label, hint, value, begin, onSave }: Props) {
  const saved = value?.trim() ?? '';
  const [text, setText, clear] = useDraft(draft, saved);
  const [writing, setWriting] = useState(text !== saved);
  const press = useRef<HTMLButtonElement>(null);
  const close = () => {
    clear();
    setWriting(false);
    // The field that held the focus is gone with the next rendering.
    requestAnimationFrame(() => press.current?.focus());
  };
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (isTooLong(text)) return;
    const next = text.trim();
    if (next !== saved) onSave(next === '' ? null : next);
    close();
  };
  if (!writing) {
    return (
      <div className={styles.note}>
        <h3>{label}</h3>
        {saved === '' ? null : <p className={styles.text}>{saved}</p>}
        {saved !== '' || hint === undefined ? null : <p className="soft">{hint}</p>}
        <div>
          <button
            ref={press}
            type="button"
            className={`${buttons.other} ${buttons.small}`}
            onClick={() => setWriting(true)}
          >
            {saved === '' ? begin : 'Change'}
            {saved === '' ? null : <span className="visually-hidden">: {label}</span>}
          </button>
        </div>
      </div>
    );
  }
  return (
    <form className={styles.note} onSubmit={save}>
      <NoteField label={label} hint={hint} value={text} onChange={setText} autoFocus />
      <div className={buttons.row}>
        <button type="submit" className={`${buttons.main} ${buttons.small}`}>
          Save
        </button>
        <button type="button" className={`${buttons.quiet} ${buttons.small}`} onClick={close}>
          Not now
        </button>
      </div>
    </form>
  );
}
