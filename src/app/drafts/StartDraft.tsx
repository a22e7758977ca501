import { type FormEvent, useId, useState } from 'react';
import { useLocation } from 'wouter';
import { isSituation, type Situation } from '../../network/drafts/situation.ts';
import { starterOf } from '../../network/drafts/starters.ts';
import type { PersonAnswer } from '../entries/entry-draft.ts';
import fields from '../entries/fields.module.css';
import { PersonPicker } from '../entries/PersonPicker.tsx';
import { settlePerson } from '../entries/settle-person.ts';
import buttons from '../parts/buttons.module.css';
import { useNetwork } from '../session/network.ts';
import styles from './Drafts.module.css';
import { newDraftHref } from './draft-aim.ts';
import { SITUATION_GROUPS } from './situation-groups.ts';

interface Props {
  readonly person?: string | null;
  readonly about?: string | null;
}

/** What for, and to whom. */
export function StartDraft({ person = null, about = null }: Props) {
  const { journal, act, newId } = useNetwork();
  const [, navigate] = useLocation();
  const id = useId();
  const [situation, setSituation] = useState<Situation | null>(null);
  const [answer, setAnswer] = useState<PersonAnswer | undefined>(person === null ? undefined : { id: person });
  const [problem, setProblem] = useState<string>();
  const start = (event: FormEvent) => {
    event.preventDefault();
    const who = settlePerson(journal.people.values(), answer, newId);
    if ('problem' in who) return setProblem(who.problem);
    if (who.changes.length > 0) act(`${who.name} added to your people.`, who.changes);
    navigate(newDraftHref({ situation, person: who.id, about }));
  };
  return (
    <form className={styles.start} onSubmit={start}>
      <div className={fields.field}>
        <label htmlFor={id} className={fields.label}>
          What for
        </label>
        <select
          id={id}
          required
          value={situation ?? ''}
          onChange={({ target: { value } }) => setSituation(isSituation(value) ? value : null)}
        >
          <option value="">Choose</option>
          {SITUATION_GROUPS.map(({ name, situations }) => (
            <optgroup key={name} label={name}>
              {situations.map((one) => (
                <option key={one} value={one}>
                  {starterOf(one).title}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
        <p className={fields.hint} aria-live="polite">
          {situation === null ? '' : starterOf(situation).when}
        </p>
      </div>
      <PersonPicker
        label="To whom"
        answer={answer}
        problem={problem}
        onAnswer={(next) => {
          setProblem(undefined);
          setAnswer(next);
        }}
      />
      <div>
        <button type="submit" className={buttons.main}>
          Write
        </button>
      </div>
    </form>
  );
}
