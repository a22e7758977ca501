import { useId, useState } from 'react';
import { STATE_NAMES } from '../../catalogue/state.ts';
import { US_STATES, type UsState } from '../../loop/profile.ts';
import buttons from '../parts/buttons.module.css';
import styles from './StateList.module.css';

interface Props {
  readonly label: string;
  readonly chosen: readonly UsState[];
  readonly onChange: (states: readonly UsState[]) => void;
}

/** States by the device's own picker, one at a time; a chosen one is a button that takes it away again. */
export function StateList({ label, chosen, onChange }: Props) {
  const id = useId();
  const [next, setNext] = useState<UsState | ''>('');
  const open = BY_NAME.filter((state) => !chosen.includes(state));
  return (
    <div className={styles.list}>
      <label htmlFor={id}>{label}</label>
      <div className={styles.line}>
        <select id={id} value={next} onChange={(event) => setNext(open.find((s) => s === event.target.value) ?? '')}>
          <option value="">Choose a state …</option>
          {open.map((state) => (
            <option key={state} value={state}>
              {nameOf(state)}
            </option>
          ))}
        </select>
        <button
          type="button"
          className={`${buttons.other} ${buttons.small}`}
          disabled={next === ''}
          onClick={() => {
            if (next !== '') onChange([...chosen, next]);
            setNext('');
          }}
        >
          Add<span className="visually-hidden"> to: {label}</span>
        </button>
      </div>
      {chosen.length === 0 ? null : (
        <ul className={buttons.row}>
          {chosen.map((state) => (
            <li key={state}>
              <button
                type="button"
                className={styles.chip}
                aria-label={`${nameOf(state)}, take away`}
                onClick={() => onChange(chosen.filter((other) => other !== state))}
              >
                {nameOf(state)}
                <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
                  <path d="m2 2 8 8M10 2 2 10" stroke="currentColor" strokeWidth="1.75" strokeLinecap="round" />
                </svg>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** By plain letters, which these names are: the rules of a language take a phone a third of a second to load. */
const BY_NAME = US_STATES.toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));

function nameOf(state: UsState): string {
  return STATE_NAMES[state] ?? state;
}
