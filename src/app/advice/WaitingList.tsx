import { type ReactNode, useState } from 'react';
import type { Candidate, PlanDay, Postponed } from '../../network/planner/plan.ts';
import buttons from '../parts/buttons.module.css';
import { Disclosure } from '../parts/Disclosure.tsx';
import { ShowMore } from '../parts/ShowMore.tsx';
import { counted } from '../today/day-words.ts';
import type { AdviceActs } from './advice-acts.ts';
import styles from './WaitingList.module.css';

const STEP = 10;

interface Props {
  /** What stands on the days after today, in order. */
  readonly later?: readonly PlanDay[];
  readonly postponed: readonly Postponed[];
  readonly acts: AdviceActs;
  /** The way to another day; absent: today is the only one. */
  readonly move?: (candidate: Candidate) => ReactNode;
}

type Waiting = Pick<Postponed, 'candidate' | 'reason' | 'until'>;

/** What waits, each with its reason, and the way to have it today all the same. */
export function WaitingList({ later = [], postponed, acts, move }: Props) {
  const [shown, setShown] = useState(STEP);
  const all: readonly Waiting[] = [
    ...later.flatMap(({ date, suggestions }) =>
      suggestions.map((candidate) => ({ candidate, reason: candidate.chosen, until: date })),
    ),
    ...postponed,
  ];
  if (all.length === 0) return null;
  const left = all.length - shown;
  return (
    <Disclosure look="card" title={`${counted(all.length, 'thing waits', 'things wait')} – why`}>
      <ul className={styles.list}>
        {all.slice(0, shown).map(({ candidate, reason, until }) => (
          <li key={candidate.id} className={styles.item}>
            <h3>{candidate.do}</h3>
            <p className={styles.reason}>
              {until === null ? '' : <b>{acts.dayWords(until)}. </b>}
              {reason}
            </p>
            <div className={styles.answers}>
              {move !== undefined ? (
                move(candidate)
              ) : candidate.window.opens > acts.today ? null : (
                <button
                  type="button"
                  className={`${buttons.quiet} ${buttons.small}`}
                  onClick={() => acts.moveTo(candidate, acts.today)}
                >
                  Today all the same<span className="visually-hidden">: {candidate.do}</span>
                </button>
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
      <ShowMore left={left} step={STEP} onMore={() => setShown(shown + STEP)} />
    </Disclosure>
  );
}
