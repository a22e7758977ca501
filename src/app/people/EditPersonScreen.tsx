import { type FormEvent, useId, useRef, useState } from 'react';
import { Link, useLocation, useParams, useSearchParams } from 'wouter';
import { oneLine } from '../../base/one-line.ts';
import type { Person } from '../../network/records/person.ts';
import buttons from '../parts/buttons.module.css';
import { useDraft } from '../parts/useDraft.ts';
import { useNetwork } from '../session/network.ts';
import { useScreen } from '../shell/useScreen.ts';
import { counted } from '../today/day-words.ts';
import styles from './EditPersonScreen.module.css';
import { PersonFields } from './edit/PersonFields.tsx';
import { GonePerson } from './person/GonePerson.tsx';
import { changedFields, formDraft, formOf, nameAsked, type PersonForm, withDraft } from './person-form.ts';
import { removePerson } from './remove-person.ts';
import { nameOf } from './role-words.ts';

/** Somebody new, or all that is known of somebody. */
export function EditPersonScreen() {
  const { id } = useParams<{ id?: string }>();
  const { journal } = useNetwork();
  const [params] = useSearchParams();
  if (id === undefined) return <Edit key="new" id={null} person={{ name: nameAsked(params.get('name')) }} />;
  const known = journal.people.get(id);
  if (known === undefined) return <GonePerson id={id} />;
  return <Edit key={id} id={id} person={known.values} />;
}

interface Props {
  /** Null for somebody new. */
  readonly id: string | null;
  readonly person: Person;
}

function Edit({ id, person }: Props) {
  const heading = useScreen(id === null ? 'Add somebody' : `Edit ${nameOf(person)}`);
  const hintId = useId();
  const { journal, act, newId } = useNetwork();
  const [, navigate] = useLocation();
  const [draft, keepDraft, forgetDraft] = useDraft(id === null ? 'person-new' : `person/${id}`);
  // As it was when the form was opened: what comes in meanwhile from another tab is not overwritten unless typed over.
  const [initial] = useState(() => formOf(person));
  const [form, setForm] = useState(() => withDraft(initial, draft));
  const [resumed, setResumed] = useState(draft !== '');
  const [nameless, setNameless] = useState(false);
  const name = useRef<HTMLInputElement>(null);

  const update = (part: Partial<PersonForm>) => {
    const next = { ...form, ...part };
    setForm(next);
    keepDraft(formDraft(next, initial));
    if (oneLine(next.name) !== '') setNameless(false);
  };
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (oneLine(form.name) === '') {
      setNameless(true);
      name.current?.focus();
      return;
    }
    const own = id ?? newId();
    const fields = changedFields(form, id === null ? {} : person);
    const called = nameOf({ name: form.name });
    if (id === null) {
      act(`Added: ${called}.`, [
        { kind: 'person', id: own, fields: { ...fields, tracked: form.tracked, source: 'typed' } },
      ]);
    } else if (Object.keys(fields).length > 0) act(`Saved: ${called}.`, [{ kind: 'person', id: own, fields }]);
    forgetDraft();
    navigate(`/people/${own}`, { replace: true });
  };
  const remove = (own: string) => {
    const { changes, entries } = removePerson(journal, own);
    const more = entries === 0 ? '' : ` with ${counted(entries, 'entry', 'entries')}`;
    act(`Deleted: ${nameOf(person)}${more}.`, changes);
    forgetDraft();
    navigate('/people', { replace: true });
  };
  return (
    <form className={styles.form} noValidate onSubmit={save}>
      <div className={styles.head}>
        <h1 ref={heading} tabIndex={-1}>
          {id === null ? 'Add somebody' : `Edit ${nameOf(person)}`}
        </h1>
        <p className="aside">Only the name is needed. Leave open what you do not know.</p>
        {resumed ? (
          <p className="aside" role="status">
            What you had typed before is here again.{' '}
            <button
              type="button"
              className={`${buttons.quiet} ${buttons.small}`}
              onClick={() => {
                setForm(initial);
                forgetDraft();
                setResumed(false);
              }}
            >
              Start over
            </button>
          </p>
        ) : null}
      </div>
      <PersonFields form={form} onChange={update} nameRef={name} problem={nameless ? hintId : undefined} />
      {nameless ? (
        <p id={hintId} role="alert" className={styles.problem}>
          Give a name, or any word by which you will know them.
        </p>
      ) : null}
      <div className={styles.bar}>
        <button type="submit" className={buttons.main}>
          Save
        </button>
        <Link href={id === null ? '/people' : `/people/${id}`} className={buttons.quiet} onClick={forgetDraft}>
          Cancel
        </Link>
        {id === null ? null : (
          <button type="button" className={`${buttons.quiet} ${styles.remove}`} onClick={() => remove(id)}>
            Delete
          </button>
        )}
      </div>
    </form>
  );
}
