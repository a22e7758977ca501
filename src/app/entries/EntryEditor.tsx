import { type FormEvent, type KeyboardEvent, useRef, useState } from 'react';
import { Link, useLocation, useSearch } from 'wouter';
import { meantBy } from '../../network/journal/meant-by.ts';
import buttons from '../parts/buttons.module.css';
import { useDraft } from '../parts/useDraft.ts';
import { nameOf } from '../people/role-words.ts';
import { useNetwork } from '../session/network.ts';
import { useScreen } from '../shell/useScreen.ts';
import { counted } from '../today/day-words.ts';
import { BeforeYouSave } from './BeforeYouSave.tsx';
import { dayHints } from './day-hints.ts';
import { EntryFields } from './EntryFields.tsx';
import styles from './EntryScreen.module.css';
import { answered, type EntryDraft, type FieldValues, isEmptyDraft, readDraft, startValues } from './entry-draft.ts';
import type { FormKind } from './entry-form.ts';
import { formOf } from './entry-forms.ts';
import { askedBack } from './entry-href.ts';
import { fieldProblems } from './field-problems.ts';
import { LetGo } from './LetGo.tsx';
import { livingAnswer } from './living-answer.ts';
import { nounOf } from './noun-of.ts';
import { PersonPicker } from './PersonPicker.tsx';
import { planEntry } from './plan-entry.ts';
import { prefilled, prefillKey } from './prefill.ts';
import type { FormRecord } from './record-title.ts';
import { removeRecord } from './remove-record.ts';
import { settlePeople } from './settle-people.ts';
import { whereAfter } from './where-after.ts';

interface Props {
  readonly kind: FormKind;
  /** Null for a new one. */
  readonly record: FormRecord | null;
  /** Whom a new one is about, where that is known. */
  readonly person: string | null;
}

/** The form of one record. What is typed is kept as a draft from the first letter; a press saves it as one act. */
export function EntryEditor({ kind, record, person }: Props) {
  const form = formOf(kind);
  const noun = nounOf(form.title);
  const heading = useScreen(record === null ? `New ${noun}` : form.title);
  const { journal, today, act, newId, instant } = useNetwork();
  const [, navigate] = useLocation();
  const search = new URLSearchParams(useSearch());
  const about = [person ?? '', prefillKey(form, search)].filter((part) => part !== '').join('/');
  const [text, setText, clearDraft] = useDraft(`entry/${kind}/${record?.id ?? `new/${about}`}`);
  /** The form was to be saved while something was missing, which is asked for from then on. */
  const [pressed, setPressed] = useState(false);
  /** By field: what was wrong with a name when the form was to be saved. */
  const [unclear, setUnclear] = useState<Readonly<Record<string, string>>>({});
  const whole = useRef<HTMLFormElement>(null);

  const isNew = record === null;
  const draft = readDraft(text);
  const [asked] = useState(() =>
    isNew ? prefilled(form, search, startValues(kind, today), journal, today) : undefined,
  );
  const saved: FieldValues = record?.values ?? asked ?? {};
  const named = typeof saved.person === 'string' ? saved.person : person;
  const root = named === null ? null : meantBy(journal, named);
  const shown: FieldValues = { ...saved, ...draft.fields };
  const answer = livingAnswer(journal, draft.person) ?? (root === null ? undefined : { id: root });
  const others = Object.fromEntries(
    Object.entries(draft.others ?? {}).flatMap(([name, given]) => {
      const living = livingAnswer(journal, given);
      return living === undefined ? [] : [[name, living]];
    }),
  );
  const problems = fieldProblems(form, shown);
  const missing = form.missing?.({ journal, today, id: record?.id ?? null, values: shown }) ?? {};
  const back = askedBack(search);

  /** The day a new entry was begun stays its day, however late it is finished. */
  const begun = isNew && isEmptyDraft(draft) ? { fields: saved } : draft;
  const keep = (next: EntryDraft) => setText(isEmptyDraft(next) ? '' : JSON.stringify(next));
  const leave = (id: string, who: string | null, removed: boolean) =>
    navigate(whereAfter({ kind, id }, { back, person: who, removed }));

  const save = (event: FormEvent) => {
    event.preventDefault();
    const people = settlePeople(journal.people.values(), form, { answer, others }, newId);
    setUnclear(people.problems);
    if (Object.keys({ ...problems, ...missing, ...people.problems }).length > 0) {
      setPressed(true);
      requestAnimationFrame(() => whole.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
      return;
    }
    const id = record?.id ?? newId();
    const { who } = people;
    const given = { kind, id, saved: isNew ? null : saved, starts: saved, draft, about: root };
    const changes = planEntry({ ...given, who, others: people.others, today, now: instant() });
    const of = who.name === '' ? '' : isNew ? ` with ${who.name}` : ` of ${who.name}`;
    if (changes.length > 0) act(`${form.title}${of} ${isNew ? 'noted' : 'changed'}.`, changes);
    clearDraft();
    leave(id, who.id, false);
  };

  return (
    <div className={styles.screen}>
      <div className={styles.head}>
        <h1 ref={heading} tabIndex={-1}>
          {isNew ? `New ${noun}` : form.title}
        </h1>
        {isNew ? <p className="soft">{form.teaches}</p> : null}
        {root === null || isNew || !journal.people.has(root) ? null : (
          <p>
            <Link href={`/people/${root}`}>All about {nameOf(journal.people.get(root)?.values)}</Link>
          </p>
        )}
      </div>
      {isNew ? null : <LetGo record={record} />}
      <form ref={whole} className={styles.form} onSubmit={save} onInvalidCapture={unfold} onKeyDown={keepSearching}>
        <EntryFields
          form={form}
          isNew={isNew}
          values={shown}
          others={others}
          odd={{ ...dayHints(form, shown, today), ...missing }}
          problems={{ ...problems, ...(pressed ? missing : {}), ...unclear }}
          person={
            form.person === undefined ? null : (
              <PersonPicker
                label={form.person.label}
                answer={answer}
                problem={unclear.person}
                onAnswer={(next) => {
                  setUnclear({});
                  // An empty name says "nobody" where somebody was saved.
                  keep({ ...begun, person: next ?? (root === null ? undefined : { name: '' }) });
                }}
              />
            )
          }
          onChange={(name, value) => keep(answered(form, begun, saved, name, value, today))}
          onPerson={(name, next) => {
            setUnclear({});
            const { [name]: _, ...rest } = others;
            keep({ ...begun, others: next === undefined ? rest : { ...rest, [name]: next } });
          }}
        />
        <BeforeYouSave
          kind={kind}
          id={record?.id}
          person={answer !== undefined && 'id' in answer ? meantBy(journal, answer.id) : null}
          values={shown}
        />
        <div className={styles.save}>
          <button type="submit" className={buttons.main} disabled={Object.keys(problems).length > 0}>
            Save
          </button>
          {back === null ? null : (
            <Link href={back} className={buttons.quiet} onClick={clearDraft}>
              Cancel
            </Link>
          )}
          {isEmptyDraft(draft) ? null : (
            <p className={styles.kept}>
              Not saved yet, but kept if you leave.
              <button type="button" className={`${buttons.quiet} ${buttons.small}`} onClick={clearDraft}>
                {isNew ? 'Start over' : 'Forget the changes'}
              </button>
            </p>
          )}
        </div>
      </form>
      {isNew ? null : (
        <div className={styles.end}>
          <button
            type="button"
            className={buttons.other}
            onClick={() => {
              const { changes, tasks } = removeRecord(journal, record);
              const along = tasks === 0 ? '' : `, with ${counted(tasks, 'thing', 'things')} to hand in`;
              act(`${form.title} deleted${along}.`, changes);
              clearDraft();
              leave(record.id, root, true);
            }}
          >
            Delete this {noun}
          </button>
        </div>
      )}
    </div>
  );
}

/** A field that the browser refuses cannot be reached while it is folded away. */
function unfold({ target }: FormEvent) {
  if (target instanceof Element) target.closest('details')?.setAttribute('open', '');
}

/** Enter in a search looks for something; it does not save. */
function keepSearching(event: KeyboardEvent) {
  if (event.key === 'Enter' && event.target instanceof HTMLInputElement && event.target.type === 'search') {
    event.preventDefault();
  }
}
