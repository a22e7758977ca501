import { type FormEvent, useRef, useState } from 'react';
import { Link, useLocation, useSearch } from 'wouter';
import type { Entry } from '../../network/journal/journal.ts';
import { meantBy } from '../../network/journal/meant-by.ts';
import type { EntryKind } from '../../network/records/kinds.ts';
import buttons from '../parts/buttons.module.css';
import { Disclosure } from '../parts/Disclosure.tsx';
import { useDraft } from '../parts/useDraft.ts';
import { nameOf } from '../people/role-words.ts';
import { useNetwork } from '../session/network.ts';
import { useScreen } from '../shell/useScreen.ts';
import { dayHints } from './day-hints.ts';
import { EntryField } from './EntryField.tsx';
import styles from './EntryScreen.module.css';
import { answered, type EntryDraft, type FieldValues, isEmptyDraft, readDraft, startValues } from './entry-draft.ts';
import { type FieldForm, formOf } from './entry-forms.ts';
import { LetGo } from './LetGo.tsx';
import { isTooLong } from './NoteField.tsx';
import { PersonPicker } from './PersonPicker.tsx';
import { planEntry } from './plan-entry.ts';
import { settlePerson } from './settle-person.ts';

interface Props {
  readonly kind: EntryKind;
  /** Null for a new one. */
  readonly entry: Entry | null;
  /** Whom a new one is about, where that is known. */
  readonly person: string | null;
}

/** The form of one entry. What is typed is kept as a draft from the first letter; a press saves it as one act. */
export function EntryEditor({ kind, entry, person }: Props) {
  const form = formOf(kind);
  const { journal, today, act, newId, instant } = useNetwork();
  const heading = useScreen(entry === null ? `New ${form.title.toLowerCase()}` : form.title);
  const [, navigate] = useLocation();
  const search = new URLSearchParams(useSearch());
  const [text, setText, clearDraft] = useDraft(`entry/${kind}/${entry?.id ?? `new/${person ?? ''}`}`);
  const [problem, setProblem] = useState<string>();
  const picker = useRef<HTMLDivElement>(null);

  const draft = readDraft(text);
  const values = entry?.values as (FieldValues & { readonly person?: string | null }) | undefined;
  const named = values?.person ?? person;
  const about = named === null ? null : meantBy(journal, named);
  const saved: FieldValues = values ?? { ...startValues(kind, today), ...askedFor(search, form.starts) };
  const shown: FieldValues = { ...saved, ...draft.fields };
  const answer = draft.person ?? (about === null ? undefined : { id: about });
  const hints = dayHints(form, shown, today);
  const tooLong = form.fields.some(({ name }) => isTooLong(shown[name]));
  const title = form.title.toLowerCase();

  const [folded] = useState(
    () =>
      entry === null &&
      form.fields.some(({ later }) => later) &&
      !form.fields.some(({ name, later }) => later && shown[name]),
  );
  const fieldOf = (field: FieldForm) => (
    <EntryField
      key={field.name}
      field={field}
      value={shown[field.name] ?? null}
      odd={hints[field.name]}
      onChange={(value) => keep(answered(form, begun, saved, field.name, value, today))}
    />
  );
  /** The day a new entry was begun stays its day, however late it is finished. */
  const begun = entry === null && isEmptyDraft(draft) ? { fields: saved } : draft;
  const keep = (next: EntryDraft) => setText(isEmptyDraft(next) ? '' : JSON.stringify(next));
  const leaveFor = (id: string | null) => {
    navigate(search.get('from') === 'loops' || id === null ? '/loops' : `/people/${id}`);
  };

  const save = (event: FormEvent) => {
    event.preventDefault();
    if (tooLong) return;
    const who = settlePerson(journal.people.values(), answer, newId);
    const missing =
      'id' in who && who.id === null && form.nobody === undefined ? 'Who was it? A name is all it needs.' : undefined;
    if ('problem' in who || missing !== undefined) {
      setProblem('problem' in who ? who.problem : missing);
      picker.current?.querySelector<HTMLElement>('input')?.focus();
      return;
    }
    const changes = planEntry({
      kind,
      id: entry?.id ?? newId(),
      saved: entry === null ? null : saved,
      starts: saved,
      draft,
      about,
      who,
      today,
      now: instant(),
    });
    const of = who.name === '' ? '' : entry === null ? ` with ${who.name}` : ` of ${who.name}`;
    if (changes.length > 0) act(`${form.title}${of} ${entry === null ? 'noted' : 'changed'}.`, changes);
    clearDraft();
    leaveFor(who.id);
  };

  return (
    <div className={styles.screen}>
      <div className={styles.head}>
        <h1 ref={heading} tabIndex={-1}>
          {entry === null ? `New ${title}` : form.title}
        </h1>
        {entry === null ? <p className={styles.soft}>{form.teaches}</p> : null}
        {about === null || entry === null ? null : (
          <p>
            <Link href={`/people/${about}`}>All about {nameOf(journal.people.get(about)?.values)}</Link>
          </p>
        )}
      </div>
      {entry === null ? null : <LetGo entry={entry} />}
      <form className={styles.form} onSubmit={save}>
        <div ref={picker}>
          <PersonPicker
            label={form.nobody === undefined ? 'With whom' : 'By whom (leave empty if you do not know)'}
            answer={answer}
            problem={problem}
            onAnswer={(next) => {
              setProblem(undefined);
              // An empty name says "nobody" where somebody was saved.
              keep({ ...begun, person: next ?? (about === null ? undefined : { name: '' }) });
            }}
          />
        </div>
        {form.fields.filter(({ later }) => !(folded && later)).map(fieldOf)}
        {folded ? (
          <Disclosure look="card" title="What came of it">
            <div className={styles.form}>{form.fields.filter(({ later }) => later).map(fieldOf)}</div>
          </Disclosure>
        ) : null}
        <div className={styles.save}>
          <button type="submit" className={buttons.main} disabled={tooLong}>
            Save
          </button>
          {isEmptyDraft(draft) ? null : (
            <p className={styles.kept}>
              Not saved yet, but kept if you leave.
              <button type="button" className={`${buttons.quiet} ${buttons.small}`} onClick={clearDraft}>
                {entry === null ? 'Start over' : 'Forget the changes'}
              </button>
            </p>
          )}
        </div>
      </form>
      {entry === null ? null : (
        <div className={styles.end}>
          <button
            type="button"
            className={buttons.other}
            onClick={() => {
              act(`${form.title} deleted.`, [{ kind, id: entry.id, removed: true }]);
              clearDraft();
              leaveFor(about);
            }}
          >
            Delete this {title}
          </button>
        </div>
      )}
    </div>
  );
}

/** First choices that the address asks for, such as `?direction=asked`. */
function askedFor(search: URLSearchParams, starts: Readonly<Record<string, string>> | undefined): FieldValues {
  return Object.fromEntries(
    Object.keys(starts ?? {}).flatMap((name) => (search.has(name) ? [[name, search.get(name)]] : [])),
  );
}
