import { useId, useMemo, useRef } from 'react';
import type { Known } from '../../network/journal/journal.ts';
import { recentPeople } from '../../network/journal/recent-people.ts';
import { LINE_LENGTH } from '../../network/records/fields.ts';
import type { Person } from '../../network/records/person.ts';
import buttons from '../parts/buttons.module.css';
import choices from '../parts/choices.module.css';
import { nameIndex, namesLike } from '../people/name-index.ts';
import { nameOf, standingOf } from '../people/role-words.ts';
import { useNetwork } from '../session/network.ts';
import type { PersonAnswer } from './entry-draft.ts';
import fields from './fields.module.css';
import { namesakes } from './namesakes.ts';
import styles from './PersonPicker.module.css';

const MOST = 6;

interface Props {
  readonly label: string;
  readonly answer: PersonAnswer | undefined;
  readonly onAnswer: (answer: PersonAnswer | undefined) => void;
  readonly problem?: string | undefined;
  /** People not to offer, by id. */
  readonly without?: ReadonlySet<string>;
}

/** Somebody known, or a new name. What is found are plain buttons, so every way of pressing works. */
export function PersonPicker({ label, answer, onAnswer, problem, without }: Props) {
  const id = useId();
  const { journal, today } = useNetwork();
  const picker = useRef<HTMLDivElement>(null);
  const typed = answer !== undefined && 'name' in answer ? answer.name : '';
  const offered = useMemo(() => {
    const found =
      typed.trim() === ''
        ? recentPeople(journal, today, MOST + (without?.size ?? 0))
        : namesLike(nameIndex(journal.people.values()), typed, MOST + (without?.size ?? 0));
    return found.filter((person) => !without?.has(person.id)).slice(0, MOST);
  }, [journal, today, typed, without]);
  const [meant, another] = useMemo(() => namesakes(journal.people.values(), typed), [journal.people, typed]);

  /** The field comes with the next rendering; whoever pressed a button must not lose the place. */
  const refocus = (selector: string) =>
    requestAnimationFrame(() => picker.current?.querySelector<HTMLElement>(selector)?.focus());

  if (answer !== undefined && 'id' in answer) {
    const person = journal.people.get(journal.mergedInto.get(answer.id) ?? answer.id)?.values;
    const standing = person === undefined ? '' : standingOf(person);
    return (
      <div ref={picker} className={styles.picker}>
        <p className={fields.label}>{label}</p>
        <div className={styles.chosen}>
          <p className={styles.name}>
            {nameOf(person)}
            {standing === '' ? null : <span className={styles.standing}>{standing}</span>}
          </p>
          <button
            type="button"
            className={`${buttons.quiet} ${buttons.small}`}
            onClick={() => {
              onAnswer(undefined);
              refocus('input');
            }}
          >
            Change<span className="visually-hidden"> the person</span>
          </button>
        </div>
      </div>
    );
  }
  return (
    <div ref={picker} className={styles.picker}>
      <label htmlFor={id} className={fields.label}>
        {label}
      </label>
      <input
        id={id}
        type="text"
        autoComplete="off"
        autoCapitalize="words"
        spellCheck={false}
        maxLength={LINE_LENGTH}
        enterKeyHint="next"
        placeholder="Find or type a new name"
        value={typed}
        aria-invalid={problem !== undefined}
        aria-describedby={`${id}-state`}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
          // Saving half a name by Enter would add somebody of that half.
          event.preventDefault();
          if (meant !== undefined && another === undefined) onAnswer({ id: meant.id });
        }}
        onChange={(event) => onAnswer(event.target.value === '' ? undefined : { name: event.target.value })}
      />
      <p id={`${id}-state`} role="status" className={problem === undefined ? fields.hint : fields.problem}>
        {problem ?? whoItIs(typed.trim(), meant, another)}
      </p>
      {offered.length === 0 ? null : (
        <ul className={choices.found} aria-label={typed.trim() === '' ? 'Recent people' : 'People found'}>
          {offered.map((person) => {
            const standing = standingOf(person.values);
            return (
              <li key={person.id}>
                <button
                  type="button"
                  className={choices.choice}
                  onClick={() => {
                    onAnswer({ id: person.id });
                    refocus('button');
                  }}
                >
                  <span className={styles.name}>{nameOf(person.values)}</span>
                  {standing === '' ? null : <span className={styles.standing}>{standing}</span>}
                </button>
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}

function whoItIs(typed: string, meant: Known<Person> | undefined, another: Known<Person> | undefined): string {
  if (typed === '') return '';
  if (meant === undefined) return `${typed} is new: saving adds them to your people.`;
  return another === undefined
    ? `That is ${nameOf(meant.values)}, whom you know.`
    : 'Two of your people are called that: choose one.';
}
