import { type FormEvent, useId, useMemo, useRef, useState } from 'react';
import { metThereOn } from '../../network/events/event-phase.ts';
import type { Known } from '../../network/journal/journal.ts';
import type { Event } from '../../network/records/event.ts';
import { NOTE_LENGTH } from '../../network/records/fields.ts';
import { PersonPicker } from '../entries/PersonPicker.tsx';
import { settlePerson } from '../entries/settle-person.ts';
import buttons from '../parts/buttons.module.css';
import { PatientHint } from '../parts/PatientHint.tsx';
import { useDraft } from '../parts/useDraft.ts';
import { useNetwork } from '../session/network.ts';
import log from '../today/LogCard.module.css';
import { CardFound } from './CardFound.tsx';
import { captureChanges } from './capture-changes.ts';
import { type CaptureDraft, keepCapture, readCapture } from './capture-draft.ts';
import styles from './EventScreen.module.css';
import { eventTitle } from './event-words.ts';
import { ScanCard } from './ScanCard.tsx';

/** Somebody met: a name, a line, an ask; or their code, and a line. One press saves it all. */
export function Capture({ event }: { readonly event: Known<Event> }) {
  const { journal, today, act, newId, instant } = useNetwork();
  const [kept, setKept, clear] = useDraft(`met/${event.id}`);
  const [problem, setProblem] = useState<string>();
  const [last, setLast] = useState<{ readonly id: string; readonly name: string }>();
  const form = useRef<HTMLFormElement>(null);
  const picker = useRef<HTMLDivElement>(null);
  const draft = readCapture(kept);
  // At an event one meets others than at work: nobody is offered before a letter is typed.
  const everybody = useMemo(() => new Set([...journal.people.values()].map(({ id }) => id)), [journal.people]);

  const isEmpty = keepCapture(draft) === '';
  // Undo may have taken it back.
  const isThere = last !== undefined && journal.entries.has(`event-contact/${last.id}`);
  const update = (part: Partial<CaptureDraft>) => {
    setProblem(undefined);
    setKept(keepCapture({ ...draft, ...part }));
  };
  const toName = () => requestAnimationFrame(() => picker.current?.querySelector('input')?.focus());
  const toLine = () => requestAnimationFrame(() => form.current?.querySelector('textarea')?.focus());

  const save = (submitted: FormEvent) => {
    submitted.preventDefault();
    // The second tap of a double tap: the first one has saved it.
    if (isEmpty && isThere) return toName();
    const who = settlePerson(journal.people.values(), draft.who, newId);
    if ('problem' in who || who.id === null) {
      setProblem('problem' in who ? who.problem : 'Whom did you meet? A name is all it needs.');
      return toName();
    }
    const { id, name } = who;
    const isKnown = who.changes.length === 0;
    const contactId = newId();
    const changes = captureChanges({
      event,
      who: { ...who, id },
      known: isKnown ? (journal.people.get(id)?.values ?? {}) : undefined,
      card: draft.card,
      talkedAbout: draft.talkedAbout,
      ask: draft.ask,
      metOn: metThereOn(event.values, today),
      contactId,
      now: instant(),
    });
    act(`Noted: you met ${name} at ${eventTitle(event.values)}.`, changes);
    setLast({ id: contactId, name });
    clear();
    toName();
  };

  return (
    <section className={styles.card} aria-labelledby="there">
      <h2 id="there">There: whom you met</h2>
      <form ref={form} className={styles.form} onSubmit={save}>
        <ScanCard
          onCard={(card) => {
            const name = card.name;
            update({ card, ...(name === undefined ? {} : { who: { name } }) });
            if (name === undefined) toName();
            else toLine();
          }}
        />
        <div ref={picker}>
          <PersonPicker
            label="Name"
            answer={draft.who}
            problem={problem}
            {...(draft.who === undefined ? { without: everybody } : {})}
            onAnswer={(who) => update({ who })}
          />
        </div>
        {draft.card === null ? null : <CardFound card={draft.card} onForget={() => update({ card: null })} />}
        <Line
          label="What you talked about"
          hint="One detail they will know you by"
          value={draft.talkedAbout}
          onChange={(talkedAbout) => update({ talkedAbout })}
        />
        <Line
          label="What you will ask, if anything"
          hint="A 15-minute call about …"
          value={draft.ask}
          onChange={(ask) => update({ ask })}
        />
        <button type="submit" className={`${buttons.main} ${styles.wide}`}>
          Save
        </button>
        <p role="status" className={styles.small}>
          {isEmpty && isThere ? `${last.name} is noted. Somebody else?` : ''}
        </p>
      </form>
    </section>
  );
}

interface LineProps {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
}

function Line({ label, hint, value, onChange }: LineProps) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className={log.label}>
        {label}
      </label>
      <textarea
        id={id}
        className={log.line}
        rows={1}
        maxLength={NOTE_LENGTH}
        placeholder={hint}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
      <PatientHint text={value} />
    </div>
  );
}
