import { type FormEvent, useState } from 'react';
import { Link } from 'wouter';
import { textsOf } from '../../network/journal/entry.ts';
import type { OpenItem } from '../../network/journal/open-items.ts';
import { newDraftHref } from '../drafts/draft-aim.ts';
import { formOf } from '../entries/entry-forms.ts';
import { entryHref } from '../entries/entry-href.ts';
import { isTooLong, NoteField } from '../entries/NoteField.tsx';
import buttons from '../parts/buttons.module.css';
import { useDraft } from '../parts/useDraft.ts';
import { nameOf } from '../people/role-words.ts';
import { useNetwork } from '../session/network.ts';
import { agoInWords, dayInWords } from '../today/day-words.ts';
import styles from './LoopsScreen.module.css';
import { letGo, STEP_DRAFTS, STEP_FORMS, stepTaken } from './steps.ts';

interface Props {
  readonly item: OpenItem;
  /** The item moves on, and with it the place of the focus. */
  readonly onDone: () => void;
}

/** One open loop: what comes next, and the press that records it today. */
export function OpenLoop({ item, onDone }: Props) {
  const { journal, today, act } = useNetwork();
  const { entry, step, sentence, since, due, window: usual, person } = item;
  const form = STEP_FORMS[step];
  const draft = STEP_DRAFTS[step];
  const [words, setWords, clearWords] = useDraft(`step/${entry.kind}/${entry.id}/${step}`);
  const [writing, setWriting] = useState(words !== '');
  const known = journal.people.get(person)?.values;
  const name = known?.name?.trim() || 'them';
  const toBringBack = entry.kind === 'learning-loop' ? (entry.values.learned?.trim() ?? '') : '';
  const text = textsOf(entry)
    .filter((part) => part.trim() !== toBringBack)
    .join(' · ');

  const record = (said: string) => {
    act(form.sentence(name), [stepTaken(item, today, said)]);
    clearWords();
    onDone();
  };
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (!isTooLong(words)) record(words);
  };

  return (
    <li className={styles.card}>
      <h3>{sentence}</h3>
      {text === '' ? null : <p className={styles.words}>{text}</p>}
      {toBringBack === '' ? null : (
        <blockquote className={styles.praise}>
          <span className="visually-hidden">To bring back: </span>
          {toBringBack}
        </blockquote>
      )}
      <p className={styles.meta}>
        <Link href={entryHref(entry, '/loops')}>{formOf(entry.kind).title}</Link>
        {person === '' ? null : (
          <>
            <span aria-hidden="true">·</span>
            <Link href={`/people/${person}`}>{nameOf(known)}</Link>
          </>
        )}
        {since === null ? null : (
          <>
            <span aria-hidden="true">·</span>
            <span>{agoInWords(since, today)}</span>
          </>
        )}
      </p>
      {due === null ? null : <p className={styles.due}>Needed by {dayInWords(due, today)}</p>}
      {usual === null || usual.closes < today ? null : (
        <p className={styles.meta}>Usual advice, a convention: by {dayInWords(usual.closes, today)}</p>
      )}
      {writing && form.note !== undefined ? (
        <form className={styles.step} onSubmit={save}>
          <NoteField
            label={form.note.label}
            hint="May stay empty."
            example={form.note.example}
            value={words}
            onChange={setWords}
            autoFocus
          />
          <div className={buttons.row}>
            <button type="submit" className={`${buttons.main} ${buttons.small}`}>
              Save
            </button>
            <button
              type="button"
              className={`${buttons.quiet} ${buttons.small}`}
              onClick={() => {
                clearWords();
                setWriting(false);
              }}
            >
              Not yet
            </button>
          </div>
        </form>
      ) : (
        <div className={buttons.row}>
          <button
            type="button"
            className={`${buttons.other} ${buttons.small}`}
            onClick={() => (form.note === undefined ? record('') : setWriting(true))}
          >
            {form.done}
            <span className="visually-hidden">: {sentence}</span>
          </button>
          {draft === undefined || person === '' ? null : (
            <Link
              href={newDraftHref({ situation: draft, person, about: `${entry.kind}/${entry.id}` })}
              className={`${buttons.quiet} ${buttons.small}`}
            >
              Draft the words<span className="visually-hidden">: {sentence}</span>
            </Link>
          )}
          <button
            type="button"
            className={`${buttons.quiet} ${buttons.small}`}
            onClick={() => {
              act(`Let go: ${sentence}.`, [letGo(item, today)]);
              onDone();
            }}
          >
            Let it go<span className="visually-hidden">: {sentence}</span>
          </button>
        </div>
      )}
    </li>
  );
}
