import { type ReactNode, useState } from 'react';
import type { Candidate, Postponed } from '../../network/planner/plan.ts';
import buttons from '../parts/buttons.module.css';
import { Disclosure } from '../parts/Disclosure.tsx';
import { counted } from '../today/day-words.ts';
import type { AdviceActs } from './advice-acts.ts';
import styles from './Waiting.module.css';

const STEP = 10;

interface Props {
  readonly postponed: readonly Postponed[];
  readonly acts: AdviceActs;
  /** The way to another day; absent: today is the only one. */
  readonly move?: (candidate: Candidate) => ReactNode;
}

/** What waits, each with its reason, and the way to have it today all the same. */
export function Waiting({ postponed, acts, move }: Props) {
  const [shown, setShown] = useState(STEP);
  if (postponed.length === 0) return null;
  const left = postponed.length - shown;
  return (
    <Disclosure look="card" title={`${counted(postponed.length, 'thing waits', 'things wait')} – why`}>
      <ul className={styles.list}>
        {postponed.slice(0, shown).map(({ candidate, reason, until }) => (
          <li key={candidate.id} className={styles.item}>
            <h3>{candidate.do}</h3>
            <p className={styles.reason}>
              {reason}
              {until === null ? '' : ` Comes ${acts.dayWords(until)}.`}
            </p>
            <div className={styles.answers}>
              {move === undefined ? (
                <button
                  type="button"
                  className={`${buttons.quiet} ${buttons.small}`}
                  onClick={() => acts.moveTo(candidate, acts.today)}
                >
                  Today all the same<span className="visually-hidden">: {candidate.do}</span>
                </button>
              ) : (
                move(candidate)
              )}
              <button
                type="button"
                className={`${buttons.quiet} ${buttons.small}`}
                onClick={() => acts.done(candidate)}
              >
                Did it<span className="visually-hidden">: {candidate.do}</span>
              </button>
            </div>
          </li>
        ))}
      </ul>
      {left <= 0 ? null : (
        <button type="button" className={`${buttons.other} ${buttons.small}`} onClick={() => setShown(shown + STEP)}>
          Show {Math.min(STEP, left)} more of {left}
        </button>
      )}
    </Disclosure>
  );
}
