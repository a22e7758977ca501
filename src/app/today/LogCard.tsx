import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { NOTE_LENGTH } from '../../network/records/fields.ts';
import buttons from '../parts/buttons.module.css';
import { PatientHint } from '../parts/PatientHint.tsx';
import { nameOf } from '../people/role-words.ts';
import { useNetwork } from '../session/network.ts';
import { awaitingAnswer } from './awaiting-answer.ts';
import { ChooseChip } from './ChooseChip.tsx';
import { ChoosePerson } from './ChoosePerson.tsx';
import { CountsFor } from './CountsFor.tsx';
import { CHIP_WORDS } from './chips.ts';
import { dayInWords } from './day-words.ts';
import styles from './LogCard.module.css';
import { logChanges } from './log-changes.ts';
import type { LogDraft, Who } from './log-draft.ts';
import { useLogDraft } from './useLogDraft.ts';
import { loadReadWhen, useWhen } from './useWhen.ts';

interface Props {
  /** On a person's own page: who it was is known. */
  readonly person?: string;
  readonly onDone?: () => void;
}

/** The bar of screens and the bar that offers to undo, below which nothing can be pressed. */
const BARS_PX = 160;
/** Above the card where it is taller than the screen. */
const MARGIN_PX = 8;

/** Scrolls only where the last button would lie behind the bars, and no farther: the card stays where the thumb is. */
function bringIntoReach(card: HTMLElement | null | undefined): void {
  if (!card) return;
  const { top, bottom } = card.getBoundingClientRect();
  const hidden = bottom - (window.innerHeight - BARS_PX);
  if (hidden > 0) window.scrollBy({ top: Math.min(hidden, top - MARGIN_PX), behavior: 'instant' });
}

/** The ten-second log: who, what, done; a line and another day where they are wanted. */
export function LogCard({ person, onDone }: Props) {
  const network = useNetwork();
  const { journal, today } = network;
  const id = useId();
  const [draft, setDraft, clear] = useLogDraft(person);
  const latest = useRef(draft);
  latest.current = draft;
  const heading = useRef<HTMLHeadingElement>(null);
  const when = useWhen(draft.line);
  const [busy, setBusy] = useState(false);
  const who = personOf(draft.who);
  const step = who === null ? 'who' : 'what';
  const before = useRef(step);
  useEffect(() => {
    // What was pressed is gone: the keyboard goes on from the heading of the next step.
    if (before.current !== step) {
      heading.current?.focus({ preventScroll: true });
      if (step === 'what') bringIntoReach(heading.current?.closest('section'));
    }
    before.current = step;
  }, [step]);

  /** Null where nobody is chosen, or the one in the draft was deleted meanwhile. */
  function personOf(chosen: Who | null) {
    if (chosen === null) return null;
    if ('name' in chosen) return { id: null, name: chosen.name, isTracked: true };
    const known = journal.people.get(journal.mergedInto.get(chosen.id) ?? chosen.id);
    if (known === undefined) return null;
    return { id: known.id, name: nameOf(known.values), isTracked: known.values.tracked !== false };
  }

  const finish = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    // Where the reader of dates is still on its way, what was written waits for it, and counts for the day it names.
    const readWhen = when === null && draft.line.trim() !== '' ? await loadReadWhen() : null;
    setBusy(false);
    const { who: chosen, chip, line, on: byHand } = latest.current;
    const who = personOf(chosen);
    // Somebody else was meant after all.
    if (who === null) return;
    const read = when ?? readWhen?.(line, network.now(), journal);
    const isNew = who.id === null;
    const { sentence, changes } = logChanges(
      {
        person: { id: who.id ?? network.newId(), name: who.name, isNew, isTracked: who.isTracked },
        chip,
        on: byHand ?? read?.on ?? today,
        line: byHand === null && read != null ? read.rest : line,
        awaiting: chip === 'got-feedback' && who.id !== null ? (awaitingAnswer(journal, who.id)?.id ?? null) : null,
      },
      { newId: network.newId, instant: network.instant(), today },
    );
    network.act(sentence, changes);
    clear();
    onDone?.();
  };
  const update = (part: Partial<LogDraft>) => setDraft({ ...draft, ...part });

  if (who === null) {
    return (
      <section className={styles.card} aria-labelledby={`${id}-title`}>
        <h2 id={`${id}-title`} ref={heading} tabIndex={-1}>
          Log a moment
        </h2>
        <ChoosePerson onChoose={(chosen) => update({ who: chosen })} />
      </section>
    );
  }
  const answers = who.id === null || draft.chip !== 'got-feedback' ? null : awaitingAnswer(journal, who.id);
  return (
    <section className={styles.card} aria-labelledby={`${id}-title`}>
      <div className={styles.head}>
        <h2 id={`${id}-title`} ref={heading} tabIndex={-1}>
          {person === undefined ? who.name : 'Log a moment'}
          {who.id === null ? <span className={styles.fresh}> new</span> : null}
        </h2>
        {person === undefined ? (
          <button type="button" className={`${buttons.quiet} ${buttons.small}`} onClick={() => update({ who: null })}>
            Change<span className="visually-hidden"> who it was</span>
          </button>
        ) : null}
      </div>
      <form className={styles.form} onSubmit={finish}>
        <ChooseChip chip={draft.chip} onChoose={(chip) => update({ chip })} />
        {answers?.on == null ? null : (
          <p className={styles.hint}>The answer to what you asked on {dayInWords(answers.on, today)}.</p>
        )}
        <div>
          <label htmlFor={`${id}-line`} className={styles.label}>
            A line, if you like
          </label>
          <textarea
            id={`${id}-line`}
            className={styles.line}
            rows={1}
            maxLength={NOTE_LENGTH}
            placeholder={draft.chip === null ? 'Or “yesterday”, “Tuesday on rounds” …' : CHIP_WORDS[draft.chip].hint}
            value={draft.line}
            onChange={(event) => update({ line: event.target.value })}
          />
          <PatientHint text={draft.line} />
        </div>
        <CountsFor byHand={draft.on} read={when} onChange={(on) => update({ on })} />
        <button type="submit" className={`${buttons.main} ${styles.done}`} disabled={busy}>
          Done
        </button>
      </form>
    </section>
  );
}
